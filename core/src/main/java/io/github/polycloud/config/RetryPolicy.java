// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import io.github.polycloud.internal.arguments.Durations;
import java.time.Duration;
import java.util.Objects;

/**
 * Number of attempts and delays between them. Which calls may be retried is not configurable: a
 * call is sent again only if it was certainly not processed (it did not reach the server, or was
 * rejected with status 429) or if its operation is idempotent.
 *
 * <pre>{@code
 * RetryPolicy patient = new RetryPolicy(6, ofSeconds(1), ofSeconds(60), 0.5);
 * Cloud cloud = Clouds.builder("heroku").retryPolicy(patient).connect();
 * }</pre>
 *
 * <p>Delays are doubled after each attempt. A delay that the service requests with {@code
 * Retry-After} is used instead. The total call timeout limits all attempts and delays together.
 *
 * @param maxAttempts maximum number of attempts, including the first
 * @param initialDelay delay before the second attempt
 * @param maxDelay longest delay between two attempts, also if the service requests more; the rate
 *     limiter may add to it
 * @param jitter fraction of each delay that is randomized, from 0 to 1
 * @since 0.1.0
 */
public record RetryPolicy(
    int maxAttempts, Duration initialDelay, Duration maxDelay, double jitter) {

  /**
   * Validates the components.
   *
   * @throws IllegalArgumentException if {@code maxAttempts} is less than 1, a delay is negative or
   *     more than 365 days, or {@code jitter} is not between 0 and 1
   */
  public RetryPolicy {
    Objects.requireNonNull(initialDelay, "initialDelay");
    Objects.requireNonNull(maxDelay, "maxDelay");
    if (maxAttempts < 1) {
      throw new IllegalArgumentException("maxAttempts must be at least 1, was " + maxAttempts);
    }
    Durations.requireInRange("initialDelay", initialDelay, Duration.ZERO);
    Durations.requireInRange("maxDelay", maxDelay, Duration.ZERO);
    if (!(jitter >= 0 && jitter <= 1)) {
      throw new IllegalArgumentException("jitter must be between 0 and 1, was " + jitter);
    }
  }

  /**
   * Returns the default policy: 4 attempts, delays of about 0.5, 1 and 2 seconds, at most 30
   * seconds if the service requests a delay.
   */
  public static RetryPolicy defaults() {
    return new RetryPolicy(4, Duration.ofMillis(500), Duration.ofSeconds(30), 0.5);
  }

  /** Returns a policy without retries. */
  public static RetryPolicy none() {
    return new RetryPolicy(1, Duration.ZERO, Duration.ZERO, 0);
  }
}
