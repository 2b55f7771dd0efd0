package io.github.polycloud.config;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** At most so many calls of an account in each period; those beyond wait in one queue. */
final class FixedWindowThrottle implements CallThrottle {
  // How long a call may wait is its own matter, and asked before it takes its place.
  private static final Duration ANY = Duration.ofDays(36_500);

  private final RateLimiterConfig config;
  private final Map<String, RateLimiter> limiters = new ConcurrentHashMap<>();
  // A place in the queue cannot be given back, so where the queue ends is known without taking one.
  private final Map<String, Instant> ends = new ConcurrentHashMap<>();

  FixedWindowThrottle(int calls, Duration period) {
    this.config =
        RateLimiterConfig.custom()
            .limitForPeriod(calls)
            .limitRefreshPeriod(period)
            .timeoutDuration(ANY)
            .build();
  }

  @Override
  public Duration reserve(String account, Instant now, Duration maxWait) {
    Duration queue = Duration.between(now, ends.getOrDefault(account, now));
    if (queue.compareTo(maxWait) > 0) {
      return queue;
    }
    RateLimiter limiter = limiters.computeIfAbsent(account, name -> RateLimiter.of(name, config));
    Duration wait = Duration.ofNanos(limiter.reservePermission());
    ends.merge(account, now.plus(wait), CallThrottle::later);
    return wait;
  }
}
