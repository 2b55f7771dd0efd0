// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import java.util.Objects;

/**
 * Notified of every call, for logs, metrics, traces and alerts.
 *
 * <pre>{@code
 * Cloud cloud =
 *     Clouds.builder("heroku")
 *         .addListener(
 *             new CallListener() {
 *               @Override
 *               public void onCallEnd(CallEnd call) {
 *                 System.out.println(call.operation() + " took " + call.duration());
 *               }
 *             })
 *         .connect();
 * }</pre>
 *
 * <p>A listener without state of its own observes every call itself, as above. One that holds state
 * of each call, such as a span, returns a new {@link CallObserver} from {@link #onCallStart}.
 *
 * <p>Methods are called on the thread of the call and must be thread-safe. What they throw is
 * ignored, except for an {@link Error}; each type of exception is logged once. No event contains a
 * secret, a query string or a body.
 *
 * @since 0.1.0
 */
public interface CallListener extends CallObserver {
  /** Ignores all notifications. */
  CallListener NONE = new CallListener() {};

  /**
   * Called when a call starts, before it waits for anything. A call that serves another one, such
   * as the token request of a call, starts on the same thread while the other one runs.
   *
   * @return the observer of this call; by default this listener
   */
  default CallObserver onCallStart(CallInfo call) {
    return this;
  }

  /** Called when the state of a circuit breaker has changed, on the thread of a call. */
  default void onCircuitChange(CircuitChange change) {}

  /**
   * Called when a connection has been opened.
   *
   * @param gauges its current values, until it is closed
   */
  default void onConnectionOpened(ConnectionGauges gauges) {}

  /** Called with the same object when the connection is closed, on the thread that closes it. */
  default void onConnectionClosed(ConnectionGauges gauges) {}

  /**
   * A change of the state of a circuit breaker.
   *
   * @param connection name of the connection
   * @param provider id of the provider
   * @param host host of the endpoint
   * @param port port of the endpoint
   * @param from the previous state
   * @param to the new state
   */
  record CircuitChange(
      String connection,
      String provider,
      String host,
      int port,
      CircuitState from,
      CircuitState to) {
    /** Rejects null components. */
    public CircuitChange {
      Objects.requireNonNull(connection, "connection");
      Objects.requireNonNull(provider, "provider");
      Objects.requireNonNull(host, "host");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }
}
