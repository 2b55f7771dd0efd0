// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

/**
 * Thrown if the service is down, overloaded or in maintenance, or if the circuit breaker is open.
 * Its kind is {@code UNAVAILABLE}.
 *
 * @since 0.1.0
 */
public final class UnavailableException extends CloudException {
  private static final long serialVersionUID = 1L;

  UnavailableException(ErrorDetails details) {
    super(details);
  }
}
