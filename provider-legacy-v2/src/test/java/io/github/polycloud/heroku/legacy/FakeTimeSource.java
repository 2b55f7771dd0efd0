// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import io.github.polycloud.config.TimeSource;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A time source that advances when it is waited on and, if that is set, when it is read. */
final class FakeTimeSource {
  private final AtomicLong nanos = new AtomicLong();
  private volatile Duration perReading = Duration.ZERO;
  private final List<Duration> waits = new CopyOnWriteArrayList<>();

  TimeSource timing() {
    return new TimeSource(Clock.systemUTC(), this::read, this::sleep, () -> 0);
  }

  void advanceWithEachReading(Duration time) {
    perReading = time;
  }

  private long read() {
    return nanos.getAndAdd(perReading.toNanos());
  }

  List<Duration> waits() {
    return List.copyOf(waits);
  }

  private void sleep(Duration time) {
    waits.add(time);
    nanos.addAndGet(time.toNanos());
  }
}
