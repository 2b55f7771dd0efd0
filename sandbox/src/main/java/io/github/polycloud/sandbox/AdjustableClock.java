package io.github.polycloud.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A server's clock, which a test may set ahead or back to see how its client copes. */
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
   * Moves the clock, on top of earlier shifts.
   *
   * @param by how far; a negative duration sets it back
   */
  public void shift(Duration by) {
    offset.accumulateAndGet(by, Duration::plus);
  }

  /** Lets the clock tell the right time again. */
  public void reset() {
    offset.set(Duration.ZERO);
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
