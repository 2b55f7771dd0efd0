// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import io.github.polycloud.config.TimeSource;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A time source that advances only when it is waited on. */
final class FakeTimeSource {
  private final AtomicLong nanos = new AtomicLong();
  private final List<Duration> waits = new CopyOnWriteArrayList<>();

  TimeSource timing() {
    return new TimeSource(Clock.systemUTC(), nanos::get, this::sleep, () -> 0);
  }

  List<Duration> waits() {
    return List.copyOf(waits);
  }

  private void sleep(Duration time) {
    waits.add(time);
    nanos.addAndGet(time.toNanos());
  }
}
