package io.github.polycloud.config;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only when somebody waits, or when a test says so. */
public final class FakeTimeSource {
  /** When time begins. */
  public static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  private final AtomicLong nanos = new AtomicLong();
  private final List<Duration> waits = new CopyOnWriteArrayList<>();
  private volatile double chance;

  /** Time at its beginning, and a chance that is always 0. */
  public FakeTimeSource() {
    super();
  }

  /** What the engine is given. */
  public TimeSource timing() {
    return new TimeSource(clock(), nanos::get, this::sleep, () -> chance);
  }

  /** The time of day. */
  public Clock clock() {
    InstantSource now = () -> START.plusNanos(nanos.get());
    return now.withZone(ZoneOffset.UTC);
  }

  /** Lets time pass. */
  public void advance(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  /** What the next numbers of chance are. */
  public void chance(double value) {
    chance = value;
  }

  /** Every wait so far. */
  public List<Duration> waits() {
    return List.copyOf(waits);
  }

  private void sleep(Duration time) {
    waits.add(time);
    advance(time);
  }
}
