// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import io.github.polycloud.config.TimeSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A time source that records backoff instead of sleeping; all other time is real. */
final class PauseRecorder {
  /** The start of the clock. */
  static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  private final long begin = System.nanoTime();
  private final AtomicLong paused = new AtomicLong();
  private @Nullable Runnable event;

  TimeSource timeSource() {
    InstantSource now = () -> START.plusNanos(paused.get());
    Clock clock = now.withZone(ZoneOffset.UTC);
    return new TimeSource(
        clock, () -> System.nanoTime() - begin + paused.get(), this::pause, () -> 0);
  }

  /** Sets what happens during the next pause, which it ends. */
  void during(Runnable nextEvent) {
    event = nextEvent;
  }

  private void pause(Duration duration) throws InterruptedException {
    Runnable current = event;
    if (current == null) {
      paused.addAndGet(duration.toNanos());
      return;
    }
    event = null;
    current.run();
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  /** The total backoff so far. */
  Duration total() {
    return Duration.ofNanos(paused.get());
  }
}
