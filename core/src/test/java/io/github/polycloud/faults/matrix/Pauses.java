package io.github.polycloud.faults.matrix;

import io.github.polycloud.http.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time in which pauses are counted and not made, while everything else takes as long as it does.
 */
final class Pauses {
  /** When time begins. */
  static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  private final long begin = System.nanoTime();
  private final AtomicLong paused = new AtomicLong();

  Timing timing() {
    InstantSource now = () -> START.plusNanos(paused.get());
    Clock clock = now.withZone(ZoneOffset.UTC);
    return new Timing(
        clock,
        () -> System.nanoTime() - begin + paused.get(),
        pause -> paused.addAndGet(pause.toNanos()),
        () -> 0);
  }

  /** All pauses so far. */
  Duration total() {
    return Duration.ofNanos(paused.get());
  }
}
