// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

/**
 * State of a circuit breaker.
 *
 * @since 0.1.0
 */
public enum CircuitState {
  /** Calls are sent; also without a circuit breaker. */
  CLOSED,
  /** One call is sent to find out whether the service has recovered. */
  HALF_OPEN,
  /** Calls fail immediately. */
  OPEN
}
