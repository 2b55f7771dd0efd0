package io.github.polycloud.config;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Allows a fixed number of calls of an account per period. Further calls wait in one queue. */
final class FixedWindowThrottle implements CallThrottle {
  // The maximum wait of a call is checked before its permit is reserved.
  private static final Duration UNLIMITED = Duration.ofDays(36_500);

  private final RateLimiterConfig config;
  private final Map<String, RateLimiter> limiters = new ConcurrentHashMap<>();
  // A permit cannot be returned, so the end of the queue is tracked to check it without one.
  private final Map<String, Instant> queueEnds = new ConcurrentHashMap<>();

  FixedWindowThrottle(int calls, Duration period) {
    this.config =
        RateLimiterConfig.custom()
            .limitForPeriod(calls)
            .limitRefreshPeriod(period)
            .timeoutDuration(UNLIMITED)
            .build();
  }

  @Override
  public Duration reserve(String account, Instant now, Duration maxWait) {
    Duration queue = Duration.between(now, queueEnds.getOrDefault(account, now));
    if (queue.compareTo(maxWait) > 0) {
      return queue;
    }
    RateLimiter limiter = limiters.computeIfAbsent(account, name -> RateLimiter.of(name, config));
    Duration wait = Duration.ofNanos(limiter.reservePermission());
    queueEnds.merge(account, now.plus(wait), CallThrottle::later);
    return wait;
  }
}
