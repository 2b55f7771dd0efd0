// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A time source that advances only when it is slept on or advanced explicitly. */
public final class FakeTimeSource {
  /** The initial time. */
  public static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  private final AtomicLong nanos = new AtomicLong();
  private final List<Duration> waits = new CopyOnWriteArrayList<>();
  private volatile double random;

  /** Creates a time source at {@link #START} whose random numbers are 0. */
  public FakeTimeSource() {
    super();
  }

  /** Returns the time source of an engine under test. */
  public TimeSource timeSource() {
    return new TimeSource(clock(), nanos::get, this::sleep, () -> random);
  }

  /** Returns the wall clock. */
  public Clock clock() {
    InstantSource now = () -> START.plusNanos(nanos.get());
    return now.withZone(ZoneOffset.UTC);
  }

  /** Advances the time. */
  public void advance(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  /** Sets the value of all further random numbers. */
  public void random(double value) {
    random = value;
  }

  /** Returns the durations of all sleeps so far. */
  public List<Duration> waits() {
    return List.copyOf(waits);
  }

  private void sleep(Duration time) {
    waits.add(time);
    advance(time);
  }
}
