// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if the service rejected a call because of its rate limit, or if the rate limiter has no
 * permit within the configured wait ({@code CloudBuilder.rateLimitTimeout}); the call was not sent
 * then. Its kind is {@code RATE_LIMITED}.
 *
 * <pre>{@code
 * try {
 *   cloud.apps().list().toList();
 * } catch (RateLimitedException e) {
 *   log(e.retryAfter().orElse(ofSeconds(60)));
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class RateLimitedException extends CloudException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;

  /**
   * Creates an error for a rejected call.
   *
   * @param details details of the call
   * @param retryAfter the delay requested by the service; null if there is none
   */
  public RateLimitedException(ErrorDetails details, @Nullable Duration retryAfter) {
    super(details);
    this.retryAfter = retryAfter;
  }

  /**
   * Returns how long to wait before the next call, counted from the response or, without one, from
   * this exception; empty if unknown.
   */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
