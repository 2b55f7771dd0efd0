// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import io.github.polycloud.config.RateLimiter.Reservation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Throttles calls to a service that reports the remaining quota of an account. Calls are not
 * delayed while the quota is at or above the floor; below it, they are spaced out at the refill
 * rate. The floor reserves quota for concurrent calls that are already in progress.
 */
final class RemainingQuotaThrottle implements CallThrottle {
  private final Duration interval;
  private final long floor;
  // Limits no account whose quota is at or above the floor.
  private final PermitWindows windows;

  RemainingQuotaThrottle(int refillPerHour, int floor, Clock clock) {
    if (refillPerHour < 1 || floor < 0) {
      throw new IllegalArgumentException(
          "refillPerHour must be at least 1 and floor must not be negative, were "
              + refillPerHour
              + " and "
              + floor);
    }
    this.interval = Duration.ofNanos(TimeUnit.HOURS.toNanos(1) / refillPerHour);
    this.floor = floor;
    this.windows = new PermitWindows(1, interval, clock);
  }

  @Override
  public Reservation reserve(String account, Instant now, Duration maxWait) {
    return windows.isLimited(account)
        ? windows.reserve(account, now, maxWait)
        : Reservation.immediate();
  }

  @Override
  public void observe(String account, long remaining, Instant now) {
    if (remaining >= floor) {
      windows.clear(account);
    } else if (remaining >= 0) {
      // With an empty quota, the first call also waits until it has been refilled.
      windows.limitFrom(account, remaining == 0 ? now.plus(interval) : now);
    }
  }
}
