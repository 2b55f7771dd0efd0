// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.control.ServerClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A server clock that tests can shift to simulate clock skew. Thread-safe.
 *
 * @since 0.1.0
 */
public final class AdjustableClock extends Clock {

  private final Clock base;
  private final AtomicReference<Duration> offset;
  private final Runnable onShift;

  AdjustableClock(Clock base, Runnable onShift) {
    this(base, new AtomicReference<>(Duration.ZERO), onShift);
  }

  private AdjustableClock(Clock base, AtomicReference<Duration> offset, Runnable onShift) {
    this.base = base;
    this.offset = offset;
    this.onShift = onShift;
  }

  /**
   * Shifts the clock, in addition to earlier shifts.
   *
   * @param by the shift; negative to set the clock back
   */
  public void shift(Duration by) {
    offset.accumulateAndGet(by, Duration::plus);
    onShift.run();
  }

  /** Removes all shifts. */
  public void reset() {
    setOffset(Duration.ZERO);
  }

  ServerClock control() {
    return new ServerClock() {
      @Override
      public Instant instant() {
        return AdjustableClock.this.instant();
      }

      @Override
      public Duration offset() {
        return AdjustableClock.this.offset();
      }

      @Override
      public void setOffset(Duration value) {
        AdjustableClock.this.setOffset(value);
      }
    };
  }

  Duration offset() {
    return Objects.requireNonNull(offset.get());
  }

  void setOffset(Duration value) {
    offset.set(value);
    onShift.run();
  }

  @Override
  public Instant instant() {
    return base.instant().plus(offset.get());
  }

  @Override
  public ZoneId getZone() {
    return base.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new AdjustableClock(base.withZone(zone), offset, onShift);
  }
}
