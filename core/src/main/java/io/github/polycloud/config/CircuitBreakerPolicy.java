// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import io.github.polycloud.internal.arguments.Durations;
import java.time.Duration;
import java.util.Objects;

/**
 * When to suspend calls to a failing service, and for how long. While the circuit is open, calls
 * fail immediately with kind {@code UNAVAILABLE}. Only responses with status 5xx and missing
 * responses count as failures; errors caused by the caller, interrupted calls and calls whose
 * deadline expired before they were sent are not counted.
 *
 * <pre>{@code
 * Cloud cloud =
 *     Clouds.builder("heroku")
 *         .circuitBreaker(new CircuitBreakerPolicy(50, 20, ofSeconds(30)))
 *         .connect();
 * }</pre>
 *
 * @param failureRateThreshold percentage of failed calls that opens the circuit
 * @param slidingWindowSize number of recent calls that are evaluated; 0 disables the circuit
 *     breaker
 * @param waitDurationInOpenState how long the circuit stays open before a trial call is sent
 * @since 0.1.0
 */
public record CircuitBreakerPolicy(
    float failureRateThreshold, int slidingWindowSize, Duration waitDurationInOpenState) {
  private static final int MAX_WINDOW = 100_000;

  /**
   * Validates the components.
   *
   * @throws IllegalArgumentException if the threshold is not above 0 and at most 100, the window is
   *     not between 0 and 100,000, or the wait is less than 1 millisecond, unless the window is 0,
   *     or more than 365 days
   */
  public CircuitBreakerPolicy {
    Objects.requireNonNull(waitDurationInOpenState, "waitDurationInOpenState");
    if (!(failureRateThreshold > 0 && failureRateThreshold <= 100)) {
      throw new IllegalArgumentException(
          "failureRateThreshold must be above 0 and at most 100, was " + failureRateThreshold);
    }
    if (slidingWindowSize < 0 || slidingWindowSize > MAX_WINDOW) {
      throw new IllegalArgumentException(
          "slidingWindowSize must be between 0 and " + MAX_WINDOW + ", was " + slidingWindowSize);
    }
    Durations.requireInRange(
        "waitDurationInOpenState",
        waitDurationInOpenState,
        slidingWindowSize == 0 ? Duration.ZERO : Duration.ofMillis(1));
  }

  /** Returns the default policy: opens for 10 seconds if 80 percent of the last 50 calls failed. */
  public static CircuitBreakerPolicy defaults() {
    return new CircuitBreakerPolicy(80, 50, Duration.ofSeconds(10));
  }

  /** Returns a policy without a circuit breaker. */
  public static CircuitBreakerPolicy disabled() {
    return new CircuitBreakerPolicy(100, 0, Duration.ZERO);
  }
}
