// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * A clock that never returns the same time twice, so that lists paged by {@code updated_at} lose no
 * item between pages.
 */
public final class MonotonicClock implements InstantSource, Serializable {

  private final Clock clock;
  private Instant last = Instant.EPOCH;

  MonotonicClock(Clock clock) {
    this.clock = clock;
  }

  /** The time in microseconds, which may repeat. */
  public Instant present() {
    Instant read = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return read.isAfter(last) ? read : last;
  }

  /** The same as {@link #now}. */
  @Override
  public Instant instant() {
    return now();
  }

  public Instant now() {
    Instant read = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    last = read.isAfter(last) ? read : last.plus(Duration.ofMillis(1));
    return last;
  }
}
