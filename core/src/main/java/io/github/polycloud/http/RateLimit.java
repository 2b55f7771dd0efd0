package io.github.polycloud.http;

import java.time.Duration;

/**
 * A rate limit as data: what a provider suggests for its service. An application that sets a
 * limiter of its own overrides it.
 *
 * @param calls calls in each period, for each account
 * @param period the period
 * @param adaptive false to spread calls from the first one on; true to delay calls only when the
 *     service reports that few are left
 */
public record RateLimit(int calls, Duration period, boolean adaptive) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if calls is below 1 or the period is not positive
   */
  public RateLimit {
    if (calls < 1 || period.isNegative() || period.isZero()) {
      throw new IllegalArgumentException(
          "a rate limit is 1 call or more in a positive period, was " + calls + " in " + period);
    }
  }

  /** At most so many calls in each period. */
  public static RateLimit fixed(int calls, Duration period) {
    return new RateLimit(calls, period, false);
  }

  /** A pool of calls that the service refills every hour and reports in its responses. */
  public static RateLimit adaptive(int callsPerHour) {
    return new RateLimit(callsPerHour, Duration.ofHours(1), true);
  }

  /** A limiter of this process that holds the limit, with all calls left. */
  public RateBudget limiter() {
    if (!adaptive) {
      return InProcessBudget.of(calls, period);
    }
    double hours = (double) Duration.ofHours(1).toNanos() / period.toNanos();
    return InProcessBudget.following((int) Math.max(1, Math.round(calls * hours)));
  }
}
