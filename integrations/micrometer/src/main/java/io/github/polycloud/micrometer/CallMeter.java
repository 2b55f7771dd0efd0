// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.micrometer;

import io.micrometer.common.docs.KeyName;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.docs.MeterDocumentation;
import java.util.Locale;

/**
 * The meters that {@link MicrometerCallListener} registers.
 *
 * @since 0.1.0
 */
public enum CallMeter implements MeterDocumentation {
  /** Duration of calls, with all attempts and waiting times. */
  CALLS(
      "polycloud.calls",
      Meter.Type.TIMER,
      Tag.CONNECTION,
      Tag.PROVIDER,
      Tag.OPERATION,
      Tag.RESULT,
      Tag.STATUS),
  /** Duration of single attempts. */
  ATTEMPTS(
      "polycloud.attempts",
      Meter.Type.TIMER,
      Tag.CONNECTION,
      Tag.PROVIDER,
      Tag.OPERATION,
      Tag.STATUS,
      Tag.ERROR),
  /** Time that calls waited for the rate limiter; only calls that waited are counted. */
  LIMITER_WAIT("polycloud.limiter.wait", Meter.Type.TIMER, Tag.CONNECTION, Tag.PROVIDER),
  /** Delays of calls between attempts; only calls that were retried are counted. */
  BACKOFF("polycloud.backoff", Meter.Type.TIMER, Tag.CONNECTION, Tag.PROVIDER),
  /** Time that attempts waited for an HTTP connection of the pool. */
  POOL_WAIT("polycloud.pool.wait", Meter.Type.TIMER, Tag.CONNECTION, Tag.PROVIDER),
  /** Warnings of the service. */
  WARNINGS("polycloud.warnings", Meter.Type.COUNTER, Tag.CONNECTION, Tag.PROVIDER, Tag.OPERATION),
  /** Changes of the circuit breaker's state. */
  CIRCUIT_CHANGES(
      "polycloud.circuit.changes", Meter.Type.COUNTER, Tag.CONNECTION, Tag.PROVIDER, Tag.STATE),
  /** State of the circuit breaker: 0 closed, 1 half-open, 2 open. */
  CIRCUIT_STATE(
      "polycloud.circuit.state", Meter.Type.GAUGE, Tag.CONNECTION, Tag.PROVIDER, Tag.HOST),
  /** Calls that wait for the rate limiter now. */
  LIMITER_WAITING(
      "polycloud.limiter.waiting", Meter.Type.GAUGE, Tag.CONNECTION, Tag.PROVIDER, Tag.HOST),
  /** Calls left in the service's rate limit, as last reported; NaN before. */
  LIMITER_REMAINING(
      "polycloud.limiter.remaining", Meter.Type.GAUGE, Tag.CONNECTION, Tag.PROVIDER, Tag.HOST),
  /** HTTP connections in use. */
  POOL_ACTIVE("polycloud.pool.active", Meter.Type.GAUGE, Tag.CONNECTION, Tag.PROVIDER, Tag.HOST),
  /** Idle HTTP connections. */
  POOL_IDLE("polycloud.pool.idle", Meter.Type.GAUGE, Tag.CONNECTION, Tag.PROVIDER, Tag.HOST),
  /** Calls that wait for an HTTP connection now. */
  POOL_PENDING("polycloud.pool.pending", Meter.Type.GAUGE, Tag.CONNECTION, Tag.PROVIDER, Tag.HOST),
  /** Maximum number of HTTP connections. */
  POOL_MAX("polycloud.pool.max", Meter.Type.GAUGE, Tag.CONNECTION, Tag.PROVIDER, Tag.HOST);

  /**
   * Keys of the tags. All have few different values, if raw requests use placeholders.
   *
   * @since 0.1.0
   */
  public enum Tag implements KeyName {
    /** Name of the connection. */
    CONNECTION,
    /** Id of the provider. */
    PROVIDER,
    /** Method and path template, such as {@code GET /apps/{app}}. */
    OPERATION,
    /** How the call ended, such as {@code success} or {@code circuit_open}. */
    RESULT,
    /** HTTP status of the last response; {@code none} if there is none. */
    STATUS,
    /** Kind of the error if no response was received; else {@code none}. */
    ERROR,
    /** The new state: {@code closed}, {@code half_open} or {@code open}. */
    STATE,
    /** Host and port of the endpoint. */
    HOST;

    private final String key = name().toLowerCase(Locale.ROOT);

    @Override
    public String asString() {
      return key;
    }
  }

  private final String meterName;
  private final Meter.Type type;
  private final Tag[] tags;

  CallMeter(String meterName, Meter.Type type, Tag... tags) {
    this.meterName = meterName;
    this.type = type;
    this.tags = tags;
  }

  @Override
  public String getName() {
    return meterName;
  }

  @Override
  public Meter.Type getType() {
    return type;
  }

  @Override
  public KeyName[] getKeyNames() {
    return tags.clone();
  }
}
