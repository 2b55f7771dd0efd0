package io.github.polycloud.config;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The default budget: per account, within this process. When the service asked one call of an
 * account to wait, all other calls of that account wait as well, ten minutes at most: after that
 * the service is asked again, whatever it said. With a limit, or when it follows what the service
 * says is left, it also spreads calls by itself, before the service has to ask.
 *
 * <p>A call whose turn comes only after its deadline fails at once with a {@link
 * io.github.polycloud.error.RateLimitedException}, and takes no turn from others.
 *
 * <pre>{@code
 * Cloud cloud =
 *     Clouds.connection("heroku").rateLimiter(LocalRateLimiter.following(4500)).connect();
 * }</pre>
 */
public final class LocalRateLimiter implements RateLimiter {
  // One wrong header field must not lock an account out for a day.
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  private final Clock clock;
  private final CallThrottle pace;
  private final Map<String, Instant> pauses = new ConcurrentHashMap<>();

  private LocalRateLimiter(Clock clock, CallThrottle pace) {
    this.clock = clock;
    this.pace = pace;
  }

  /** No limit of its own; it only passes on what the service asks for. */
  public static LocalRateLimiter serverDriven() {
    return new LocalRateLimiter(steady(), CallThrottle.NONE);
  }

  /** At most so many calls in each period, for each account. */
  public static LocalRateLimiter fixedRate(int calls, Duration period) {
    return fixedRate(calls, period, steady());
  }

  /**
   * Follows what the service says is left, and slows down when little is: below a twentieth of an
   * hour's tokens.
   *
   * @param refillPerHour how many tokens the service gives an account each hour
   */
  public static LocalRateLimiter adaptive(int refillPerHour) {
    return following(refillPerHour, refillPerHour / 20);
  }

  /**
   * The same with a floor of its own.
   *
   * @param refillPerHour how many tokens the service gives an account each hour
   * @param floor with this many tokens left, or more, no call waits; 0 never slows down
   */
  public static LocalRateLimiter following(int refillPerHour, int floor) {
    return adaptive(refillPerHour, floor, steady());
  }

  public static LocalRateLimiter adaptive(int refillPerHour, int floor, Clock clock) {
    return new LocalRateLimiter(clock, new RemainingQuotaThrottle(refillPerHour, floor));
  }

  public static LocalRateLimiter fixedRate(int calls, Duration period, Clock clock) {
    return new LocalRateLimiter(clock, new FixedWindowThrottle(calls, period));
  }

  @Override
  public Duration reservePermission(String account) {
    return reservePermission(account, ChronoUnit.FOREVER.getDuration());
  }

  @Override
  public Duration reservePermission(String account, Duration maxWait) {
    Instant now = clock.instant();
    Duration pause = pause(account, now);
    if (pause.compareTo(maxWait) > 0) {
      return pause;
    }
    Duration permit = pace.reserve(account, now, maxWait);
    return permit.compareTo(pause) > 0 ? permit : pause;
  }

  @Override
  public void onResponse(String account, long remaining, @Nullable Duration retryAfter) {
    Instant now = clock.instant();
    pace.observe(account, remaining, now);
    if (retryAfter != null && !retryAfter.isNegative()) {
      Duration bounded = retryAfter.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : retryAfter;
      pauses.merge(account, now.plus(bounded), CallThrottle::later);
    }
  }

  private Duration pause(String account, Instant now) {
    Instant end = pauses.get(account);
    if (end == null) {
      return Duration.ZERO;
    }
    if (end.isAfter(now)) {
      return Duration.between(now, end);
    }
    pauses.remove(account, end);
    return Duration.ZERO;
  }

  /** A clock that nobody sets: a pause must not last a day longer because somebody did. */
  private static Clock steady() {
    long start = System.nanoTime();
    InstantSource now = () -> Instant.EPOCH.plusNanos(System.nanoTime() - start);
    return now.withZone(ZoneOffset.UTC);
  }
}
