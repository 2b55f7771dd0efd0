package io.github.polycloud.http;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The default budget: per account, within this process. When the service asked one call of an
 * account to wait, all other calls of that account wait as well. With a limit it also spreads calls
 * by itself, before the service has to ask.
 */
public final class InProcessBudget implements RateBudget {
  // A wait longer than this is left to the deadline of the call to refuse.
  private static final Duration LONGEST_QUEUE = Duration.ofHours(1);

  private final Clock clock;
  private final @Nullable RateLimiterConfig limit;
  private final Map<String, RateLimiter> limiters = new ConcurrentHashMap<>();
  private final Map<String, Instant> pauses = new ConcurrentHashMap<>();

  private InProcessBudget(Clock clock, @Nullable RateLimiterConfig limit) {
    this.clock = clock;
    this.limit = limit;
  }

  /** No limit of its own; it only passes on what the service asks for. */
  public static InProcessBudget unlimited() {
    return new InProcessBudget(Clock.systemUTC(), null);
  }

  /** At most so many calls in each period, for each account. */
  public static InProcessBudget of(int calls, Duration period) {
    return of(calls, period, Clock.systemUTC());
  }

  static InProcessBudget of(int calls, Duration period, Clock clock) {
    RateLimiterConfig config =
        RateLimiterConfig.custom()
            .limitForPeriod(calls)
            .limitRefreshPeriod(period)
            .timeoutDuration(LONGEST_QUEUE)
            .build();
    return new InProcessBudget(clock, config);
  }

  @Override
  public Duration reserve(String account) {
    Duration wait = Duration.ZERO;
    if (limit != null) {
      long nanos =
          limiters
              .computeIfAbsent(account, name -> RateLimiter.of(name, limit))
              .reservePermission();
      wait = nanos < 0 ? LONGEST_QUEUE : Duration.ofNanos(nanos);
    }
    Instant pause = pauses.get(account);
    if (pause != null) {
      Duration left = Duration.between(clock.instant(), pause);
      if (left.isNegative() || left.isZero()) {
        pauses.remove(account, pause);
      } else if (left.compareTo(wait) > 0) {
        wait = left;
      }
    }
    return wait;
  }

  @Override
  public void observe(String account, long remaining, @Nullable Duration retryAfter) {
    if (retryAfter != null && !retryAfter.isNegative()) {
      Duration bounded = retryAfter.compareTo(LONGEST_QUEUE) > 0 ? LONGEST_QUEUE : retryAfter;
      pauses.merge(
          account, clock.instant().plus(bounded), (old, now) -> old.isAfter(now) ? old : now);
    }
  }
}
