// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The default rate limiter: per account, in the memory of this process. Thread-safe.
 *
 * <pre>{@code
 * RateLimiter limiter = LocalRateLimiter.fixedRate(60, Duration.ofMinutes(1));
 * Cloud cloud = Clouds.builder("heroku").rateLimiter(limiter).connect();
 * }</pre>
 *
 * <p>When the service requests a delay for a call ({@code Retry-After}), all calls of the account
 * are delayed, for at most 10 minutes. A limiter with a fixed rate, or one that adapts to the
 * remaining quota, also delays calls proactively.
 *
 * <p>Permits are granted in the order in which calls ask for them. A call waits at most for the
 * {@linkplain ClientSettings#rateLimitTimeout() rate limit timeout}, which is independent of the
 * deadline of the call. If its permit would be available only after that, it fails immediately with
 * a {@link io.github.polycloud.error.RateLimitedException} and uses no permit. A permit that is
 * given back before its time is over goes to the next call that reserves.
 *
 * @since 0.1.0
 */
public final class LocalRateLimiter implements RateLimiter {
  // A wrong header field must not block an account for a day.
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  /** Delays no call, not even if the service requests it. */
  static final RateLimiter UNLIMITED =
      new RateLimiter() {
        @Override
        public Reservation reserve(String account, Duration maxWait) {
          Objects.requireNonNull(account, "account");
          Objects.requireNonNull(maxWait, "maxWait");
          return Reservation.immediate();
        }

        @Override
        public boolean isNonBlocking() {
          return true;
        }
      };

  private final Clock clock;
  private final CallThrottle throttle;
  private final Map<String, Instant> pauses = new ConcurrentHashMap<>();

  private LocalRateLimiter(Clock clock, CallThrottle throttle) {
    this.clock = clock;
    this.throttle = throttle;
  }

  /** Returns a limiter that delays calls only when the service requests it. */
  public static LocalRateLimiter serverDriven() {
    return serverDriven(monotonicClock());
  }

  /** Like {@link #serverDriven()}, but with a given clock; for tests. */
  public static LocalRateLimiter serverDriven(Clock clock) {
    Objects.requireNonNull(clock, "clock");
    return new LocalRateLimiter(clock, CallThrottle.NONE);
  }

  /**
   * Returns a limiter that allows a fixed number of calls per period, for each account.
   *
   * @param calls the number of calls per period, at least 1
   * @param period the period, positive
   * @throws IllegalArgumentException if an argument is out of range
   */
  public static LocalRateLimiter fixedRate(int calls, Duration period) {
    return fixedRate(calls, period, monotonicClock());
  }

  /**
   * Adapts to the remaining quota reported by the service and throttles when it runs low: below a
   * twentieth of the hourly refill.
   *
   * <pre>{@code
   * RateLimiter limiter = LocalRateLimiter.adaptive(4500);
   * }</pre>
   *
   * @param refillPerHour number of calls per hour that the service grants an account, at least 1
   */
  public static LocalRateLimiter adaptive(int refillPerHour) {
    return adaptive(refillPerHour, refillPerHour / 20);
  }

  /**
   * Like {@link #adaptive(int)}, but with a given threshold.
   *
   * @param refillPerHour number of calls per hour that the service grants an account, at least 1
   * @param floor remaining quota below which calls are delayed; 0 never delays
   * @throws IllegalArgumentException if an argument is out of range
   */
  public static LocalRateLimiter adaptive(int refillPerHour, int floor) {
    return adaptive(refillPerHour, floor, monotonicClock());
  }

  /** Like {@link #adaptive(int, int)}, but with a given clock; for tests. */
  public static LocalRateLimiter adaptive(int refillPerHour, int floor, Clock clock) {
    Objects.requireNonNull(clock, "clock");
    return new LocalRateLimiter(clock, new RemainingQuotaThrottle(refillPerHour, floor, clock));
  }

  /** Like {@link #fixedRate(int, Duration)}, but with a given clock; for tests. */
  public static LocalRateLimiter fixedRate(int calls, Duration period, Clock clock) {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(clock, "clock");
    RateLimit limit = RateLimit.fixed(calls, period);
    PermitWindows windows = new PermitWindows(limit.calls(), limit.period(), clock);
    return new LocalRateLimiter(clock, windows::reserve);
  }

  @Override
  public Reservation reserve(String account, Duration maxWait) {
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(maxWait, "maxWait");
    Instant now = clock.instant();
    Duration pause = pause(account, now);
    if (pause.compareTo(maxWait) > 0) {
      return Reservation.refused(pause);
    }
    Reservation permit = throttle.reserve(account, now, maxWait);
    return permit.delay().compareTo(pause) >= 0
        ? permit
        : Reservation.granted(pause, permit::cancel);
  }

  @Override
  public boolean isNonBlocking() {
    return true;
  }

  @Override
  public void onResponse(String account, Feedback feedback) {
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(feedback, "feedback");
    Instant now = clock.instant();
    throttle.observe(account, feedback.remaining().orElse(-1), now);
    Duration retryAfter = feedback.retryAfter().orElse(null);
    if (retryAfter != null) {
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

  private static Clock monotonicClock() {
    return TimeSource.system().monotonicClock();
  }
}
