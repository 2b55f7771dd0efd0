package io.github.polycloud.sandbox.internal.heroku.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Tells the time and never the same time twice, so that a list paged by {@code updated_at} loses no
 * item between two pages.
 */
public final class MonotonicClock {

  private final Clock clock;
  private Instant last = Instant.EPOCH;

  MonotonicClock(Clock clock) {
    this.clock = clock;
  }

  /** Tells the time to the microsecond without using it up, for what is never paged. */
  public Instant present() {
    Instant read = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return read.isAfter(last) ? read : last;
  }

  public Instant now() {
    Instant read = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    last = read.isAfter(last) ? read : last.plus(Duration.ofMillis(1));
    return last;
  }
}
