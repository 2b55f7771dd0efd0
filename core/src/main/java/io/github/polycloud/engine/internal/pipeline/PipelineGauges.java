// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.CircuitState;
import io.github.polycloud.config.ConnectionGauges;
import io.github.polycloud.engine.internal.transport.Transport;

/**
 * The gauges of a pipeline and its transport.
 *
 * @param listeners know the connection
 */
record PipelineGauges(
    CallListeners listeners,
    String host,
    int port,
    CircuitBreakerStage breaker,
    RateLimitStage rateLimit,
    Transport transport)
    implements ConnectionGauges {
  @Override
  public String connection() {
    return listeners.connection();
  }

  @Override
  public String provider() {
    return listeners.provider();
  }

  @Override
  public CircuitState circuit() {
    return breaker.state();
  }

  @Override
  public int callsWaitingForPermit() {
    return rateLimit.waiting();
  }

  @Override
  public long rateLimitRemaining() {
    return rateLimit.lastRemaining();
  }

  @Override
  public int connectionsInUse() {
    return transport.pool().getLeased();
  }

  @Override
  public int connectionsIdle() {
    return transport.pool().getAvailable();
  }

  @Override
  public int callsWaitingForConnection() {
    return transport.pool().getPending();
  }

  @Override
  public int maxConnections() {
    return transport.pool().getMax();
  }

  @Override
  public String toString() {
    return "ConnectionGauges[" + connection() + ", " + host + ":" + port + "]";
  }
}
