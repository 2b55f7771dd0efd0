package io.github.polycloud.config;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Throttles calls to a service that reports the remaining quota of an account. Calls are not
 * delayed while the quota is at or above the floor; below it, they are spaced out at the refill
 * rate. The floor reserves quota for concurrent calls that are already in progress.
 */
final class RemainingQuotaThrottle implements CallThrottle {
  private final Duration interval;
  private final long floor;
  // Absent for an account whose quota is at or above the floor.
  private final Map<String, Instant> nextPermitAt = new ConcurrentHashMap<>();

  RemainingQuotaThrottle(int refillPerHour, int floor) {
    if (refillPerHour < 1 || floor < 0) {
      throw new IllegalArgumentException(
          "refillPerHour must be at least 1 and floor must not be negative, were "
              + refillPerHour
              + " and "
              + floor);
    }
    this.interval = Duration.ofNanos(TimeUnit.HOURS.toNanos(1) / refillPerHour);
    this.floor = floor;
  }

  @Override
  public Duration reserve(String account, Instant now, Duration maxWait) {
    while (true) {
      Instant next = nextPermitAt.get(account);
      if (next == null) {
        return Duration.ZERO;
      }
      Instant permit = CallThrottle.later(next, now);
      Duration wait = Duration.between(now, permit);
      if (wait.compareTo(maxWait) > 0
          || nextPermitAt.replace(account, next, permit.plus(interval))) {
        return wait;
      }
    }
  }

  @Override
  public void observe(String account, long remaining, Instant now) {
    if (remaining >= floor) {
      nextPermitAt.remove(account);
    } else if (remaining >= 0) {
      // With an empty quota, the first call also waits until it has been refilled.
      Instant first = remaining == 0 ? now.plus(interval) : now;
      nextPermitAt.merge(account, first, CallThrottle::later);
    }
  }
}
