// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import io.github.polycloud.config.RateLimiter.Reservation;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Reservations of rate limiters in tests. */
public final class Reservations {
  /** Longer than any delay. */
  public static final Duration FOREVER = ChronoUnit.FOREVER.getDuration();

  private Reservations() {}

  /** Reserves a permit, however late, and returns its delay. */
  public static Duration delay(RateLimiter limiter, String account) {
    return limiter.reserve(account, FOREVER).delay();
  }

  /** Returns a limiter that delays each attempt. */
  public static RateLimiter delaying(Duration delay) {
    return (account, maxWait) -> Reservation.granted(delay, () -> {});
  }
}
