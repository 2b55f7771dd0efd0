package io.github.polycloud.config;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * How fast an account may call a service that has a pool of tokens and says how many are left.
 * While there are plenty, a call waits for nothing; below the floor, calls go out one by one, as
 * fast as the pool fills up again. The floor is what calls under way may still use up.
 */
final class RemainingQuotaThrottle implements CallThrottle {
  private final Duration interval;
  private final long floor;
  // When the next call may go; absent for an account that has plenty.
  private final Map<String, Instant> nextPermitAt = new ConcurrentHashMap<>();

  RemainingQuotaThrottle(int refillPerHour, int floor) {
    if (refillPerHour < 1 || floor < 0) {
      throw new IllegalArgumentException(
          "a pool fills up by 1 token an hour or more, and its floor is not below 0");
    }
    this.interval = Duration.ofNanos(TimeUnit.HOURS.toNanos(1) / refillPerHour);
    this.floor = floor;
  }

  @Override
  public Duration reserve(String account, Instant now, Duration maxWait) {
    while (true) {
      Instant free = nextPermitAt.get(account);
      if (free == null) {
        return Duration.ZERO;
      }
      Instant permit = CallThrottle.later(free, now);
      Duration wait = Duration.between(now, permit);
      if (wait.compareTo(maxWait) > 0
          || nextPermitAt.replace(account, free, permit.plus(interval))) {
        return wait;
      }
    }
  }

  @Override
  public void observe(String account, long remaining, Instant now) {
    if (remaining >= floor) {
      nextPermitAt.remove(account);
    } else if (remaining >= 0) {
      // Where nothing is left, the first call too waits until there is something.
      Instant first = remaining == 0 ? now.plus(interval) : now;
      nextPermitAt.merge(account, first, CallThrottle::later);
    }
  }
}
