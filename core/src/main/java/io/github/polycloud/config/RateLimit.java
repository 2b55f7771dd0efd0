// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import io.github.polycloud.internal.arguments.Durations;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

/**
 * The rate limit that a provider suggests for its service. It applies if the application sets no
 * rate limiter. Immutable.
 *
 * <pre>{@code
 * RateLimit perMinute = RateLimit.fixed(60, Duration.ofMinutes(1));
 * RateLimit reported = RateLimit.adaptive(4500);
 * }</pre>
 *
 * @param calls number of calls per period, for each account
 * @param period the period
 * @param adaptive true to delay calls only when the service reports a low remaining quota; false to
 *     enforce the limit from the first call
 * @since 0.1.0
 */
public record RateLimit(int calls, Duration period, boolean adaptive) {

  /**
   * Validates the components.
   *
   * @throws IllegalArgumentException if {@code calls} is less than 1, or {@code period} less than 1
   *     millisecond or more than 365 days
   */
  public RateLimit {
    if (calls < 1) {
      throw new IllegalArgumentException("calls must be at least 1, was " + calls);
    }
    Durations.requireInRange("period", period, Duration.ofMillis(1));
  }

  /** Returns a limit of a fixed number of calls per period. */
  public static RateLimit fixed(int calls, Duration period) {
    Objects.requireNonNull(period, "period");
    return new RateLimit(calls, period, false);
  }

  /** Returns a limit for a quota that the service refills hourly and reports in its responses. */
  public static RateLimit adaptive(int callsPerHour) {
    return new RateLimit(callsPerHour, Duration.ofHours(1), true);
  }

  /** Creates a rate limiter in the memory of this process that enforces the limit. */
  public RateLimiter limiter() {
    return limiter(TimeSource.system().monotonicClock());
  }

  /** Like {@link #limiter()}, but with a given clock; for tests. */
  public RateLimiter limiter(Clock clock) {
    Objects.requireNonNull(clock, "clock");
    if (!adaptive) {
      return LocalRateLimiter.fixedRate(calls, period, clock);
    }
    double hours = (double) Duration.ofHours(1).toNanos() / period.toNanos();
    int refillPerHour = (int) Math.min(Integer.MAX_VALUE, Math.max(1, Math.round(calls * hours)));
    return LocalRateLimiter.adaptive(refillPerHour, refillPerHour / 20, clock);
  }
}
