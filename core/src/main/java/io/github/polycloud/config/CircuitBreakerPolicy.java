package io.github.polycloud.config;

import java.time.Duration;

/**
 * When to stop calling a service that does not answer, and for how long. What the caller did is not
 * counted: refused calls, interrupted ones, and those that had no time left to be sent.
 *
 * @param failureRateThreshold percentage of failed calls (5xx or no answer) that opens the circuit
 * @param slidingWindowSize over how many of the last calls it is counted; 0 turns the breaker off
 * @param waitDurationInOpenState how long calls fail at once before one is tried again
 */
public record CircuitBreakerPolicy(
    float failureRateThreshold, int slidingWindowSize, Duration waitDurationInOpenState) {

  /** Opens for ten seconds when 80 percent of the last 50 calls failed. */
  public static CircuitBreakerPolicy defaults() {
    return new CircuitBreakerPolicy(80, 50, Duration.ofSeconds(10));
  }

  /** No circuit breaker. */
  public static CircuitBreakerPolicy disabled() {
    return new CircuitBreakerPolicy(100, 0, Duration.ZERO);
  }
}
