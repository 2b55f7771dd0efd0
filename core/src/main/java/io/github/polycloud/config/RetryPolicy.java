package io.github.polycloud.config;

import java.time.Duration;

/**
 * How often and how patiently a call is repeated. What may be repeated at all is not a setting: a
 * call that may have been carried out is sent again only if its operation is idempotent.
 *
 * @param maxAttempts how many requests at most, the first included
 * @param initialDelay the wait before the second request; doubled for each further one
 * @param maxDelay the longest wait, also when the service asks for more
 * @param jitter how much of each wait is left to chance, 0 to 1
 */
public record RetryPolicy(
    int maxAttempts, Duration initialDelay, Duration maxDelay, double jitter) {

  /** Refuses numbers that cannot work. */
  public RetryPolicy {
    if (maxAttempts < 1 || initialDelay.isNegative() || maxDelay.isNegative()) {
      throw new IllegalArgumentException(
          "a retry policy has 1 attempt or more and no negative wait");
    }
    if (!(jitter >= 0 && jitter <= 1)) {
      throw new IllegalArgumentException("jitter lies between 0 and 1");
    }
  }

  /** Four requests, waits of about half a second, one and two, at most 30 s if the service asks. */
  public static RetryPolicy defaults() {
    return new RetryPolicy(4, Duration.ofMillis(500), Duration.ofSeconds(30), 0.5);
  }

  /** One request, whatever comes. */
  public static RetryPolicy none() {
    return new RetryPolicy(1, Duration.ZERO, Duration.ZERO, 0);
  }
}
