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
 * account to wait, all other calls of that account wait as well. With a limit, or when it follows
 * what the service says is left, it also spreads calls by itself, before the service has to ask.
 *
 * <pre>{@code
 * Cloud cloud =
 *     Clouds.connection("heroku").rateBudget(InProcessBudget.following(4500)).connect();
 * }</pre>
 */
public final class InProcessBudget implements RateBudget {
  // A wait longer than this is left to the deadline of the call to refuse.
  private static final Duration LONGEST_QUEUE = Duration.ofHours(1);

  private final Clock clock;
  private final @Nullable RateLimiterConfig limit;
  private final @Nullable TokenPace pace;
  private final Map<String, RateLimiter> limiters = new ConcurrentHashMap<>();
  private final Map<String, Instant> pauses = new ConcurrentHashMap<>();

  private InProcessBudget(
      Clock clock, @Nullable RateLimiterConfig limit, @Nullable TokenPace pace) {
    this.clock = clock;
    this.limit = limit;
    this.pace = pace;
  }

  /** No limit of its own; it only passes on what the service asks for. */
  public static InProcessBudget unlimited() {
    return new InProcessBudget(Clock.systemUTC(), null, null);
  }

  /** At most so many calls in each period, for each account. */
  public static InProcessBudget of(int calls, Duration period) {
    return of(calls, period, Clock.systemUTC());
  }

  /**
   * Follows what the service says is left, and slows down when little is: below a twentieth of an
   * hour's tokens. A call whose turn comes only after its deadline is refused at once.
   *
   * @param refillPerHour how many tokens the service gives an account each hour
   */
  public static InProcessBudget following(int refillPerHour) {
    return following(refillPerHour, refillPerHour / 20);
  }

  /**
   * The same with a floor of its own.
   *
   * @param refillPerHour how many tokens the service gives an account each hour
   * @param floor with this many tokens left, or more, no call waits; 0 never slows down
   */
  public static InProcessBudget following(int refillPerHour, int floor) {
    return following(refillPerHour, floor, Clock.systemUTC());
  }

  static InProcessBudget following(int refillPerHour, int floor, Clock clock) {
    return new InProcessBudget(clock, null, new TokenPace(refillPerHour, floor));
  }

  static InProcessBudget of(int calls, Duration period, Clock clock) {
    RateLimiterConfig config =
        RateLimiterConfig.custom()
            .limitForPeriod(calls)
            .limitRefreshPeriod(period)
            .timeoutDuration(LONGEST_QUEUE)
            .build();
    return new InProcessBudget(clock, config, null);
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
    if (pace != null) {
      wait = pace.reserve(account, clock.instant());
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
    if (pace != null) {
      pace.observe(account, remaining, clock.instant());
    }
    if (retryAfter != null && !retryAfter.isNegative()) {
      Duration bounded = retryAfter.compareTo(LONGEST_QUEUE) > 0 ? LONGEST_QUEUE : retryAfter;
      pauses.merge(
          account, clock.instant().plus(bounded), (old, now) -> old.isAfter(now) ? old : now);
    }
  }
}
