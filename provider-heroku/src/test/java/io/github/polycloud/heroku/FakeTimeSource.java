// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import io.github.polycloud.config.TimeSource;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A time source that advances only when the client sleeps. */
public final class FakeTimeSource {
  private final AtomicLong nanos = new AtomicLong();
  private final List<Duration> sleeps = new CopyOnWriteArrayList<>();

  /** The time source for a connection, with a random factor of 0. */
  TimeSource timing() {
    return new TimeSource(Clock.systemUTC(), nanos::get, this::sleep, () -> 0);
  }

  /** All sleeps so far. */
  public List<Duration> sleeps() {
    return List.copyOf(sleeps);
  }

  /** The sum of all sleeps. */
  public Duration totalSleep() {
    return Duration.ofNanos(nanos.get());
  }

  private void sleep(Duration time) {
    sleeps.add(time);
    nanos.addAndGet(time.toNanos());
  }
}
