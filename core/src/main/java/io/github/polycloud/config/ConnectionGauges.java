// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

/**
 * Current values of an open connection, for gauges. Reading them is cheap and sends nothing.
 * Implemented by the engine; thread-safe.
 *
 * @since 0.1.0
 */
public interface ConnectionGauges {
  /** Returns the name of the connection. */
  String connection();

  /** Returns the id of the provider. */
  String provider();

  /** Returns the host of the endpoint. */
  String host();

  /** Returns the port of the endpoint. */
  int port();

  /** Returns the state of the circuit breaker. */
  CircuitState circuit();

  /** Returns the number of calls that wait for the rate limiter. */
  int callsWaitingForPermit();

  /**
   * Returns the number of calls left in the service's rate limit, as the last response reported it;
   * -1 if none did.
   */
  long rateLimitRemaining();

  /** Returns the number of HTTP connections in use. */
  int connectionsInUse();

  /** Returns the number of idle HTTP connections. */
  int connectionsIdle();

  /** Returns the number of calls that wait for an HTTP connection. */
  int callsWaitingForConnection();

  /** Returns the maximum number of HTTP connections. */
  int maxConnections();
}
