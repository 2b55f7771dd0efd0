// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

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

  AdjustableClock(Clock base) {
    this(base, new AtomicReference<>(Duration.ZERO));
  }

  private AdjustableClock(Clock base, AtomicReference<Duration> offset) {
    this.base = base;
    this.offset = offset;
  }

  /**
   * Shifts the clock, in addition to earlier shifts.
   *
   * @param by the shift; negative to set the clock back
   */
  public void shift(Duration by) {
    offset.accumulateAndGet(by, Duration::plus);
  }

  /** Removes all shifts. */
  public void reset() {
    offset.set(Duration.ZERO);
  }

  Duration offset() {
    return Objects.requireNonNull(offset.get());
  }

  void setOffset(Duration value) {
    offset.set(value);
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
    return new AdjustableClock(base.withZone(zone), offset);
  }
}
