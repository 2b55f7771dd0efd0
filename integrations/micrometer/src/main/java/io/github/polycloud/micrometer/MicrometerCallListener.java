// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.micrometer;

import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.CircuitState;
import io.github.polycloud.config.ConnectionGauges;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

/**
 * Records metrics of all calls of the connections that it is added to; {@link CallMeter} lists
 * them.
 *
 * <pre>{@code
 * Cloud cloud =
 *     Clouds.builder("heroku")
 *         .connectionName("production")
 *         .addListener(new MicrometerCallListener(meterRegistry))
 *         .connect();
 * }</pre>
 *
 * <p>Several connections may share a listener. Connections of the same name and host share their
 * gauges, which then show the sum, or the worst state of the circuit breakers. The gauges of a
 * connection are removed when it is closed. Thread-safe.
 *
 * @since 0.1.0
 */
public final class MicrometerCallListener implements CallListener {
  private static final String NONE = "none";

  private final MeterRegistry registry;
  private final GaugeGroups gauges;

  /** Creates a listener that records to a registry. */
  public MicrometerCallListener(MeterRegistry registry) {
    this.registry = Objects.requireNonNull(registry, "registry");
    this.gauges = new GaugeGroups(registry);
  }

  @Override
  public void onAttempt(Attempt attempt) {
    Tags connection = tags(attempt.call().connection(), attempt.provider());
    String error =
        attempt.errorKind() == null ? NONE : attempt.errorKind().name().toLowerCase(Locale.ROOT);
    Timer.builder(CallMeter.ATTEMPTS.getName())
        .description("Duration of single attempts")
        .tags(
            connection.and(
                CallMeter.Tag.OPERATION.asString(),
                attempt.operation(),
                CallMeter.Tag.STATUS.asString(),
                status(attempt.status()),
                CallMeter.Tag.ERROR.asString(),
                error))
        .register(registry)
        .record(attempt.duration());
    timer(CallMeter.POOL_WAIT, connection).record(attempt.poolWait());
  }

  @Override
  public void onCallEnd(CallEnd call) {
    Tags connection = tags(call.call().connection(), call.provider());
    Timer.builder(CallMeter.CALLS.getName())
        .description("Duration of calls, with all attempts and waiting times")
        .tags(
            connection.and(
                CallMeter.Tag.OPERATION.asString(),
                call.operation(),
                CallMeter.Tag.RESULT.asString(),
                call.result().tag(),
                CallMeter.Tag.STATUS.asString(),
                status(call.status())))
        .register(registry)
        .record(call.duration());
    recordWait(CallMeter.LIMITER_WAIT, connection, call.waits().rateLimiter());
    recordWait(CallMeter.BACKOFF, connection, call.waits().backoff());
  }

  private void recordWait(CallMeter meter, Tags connection, Duration wait) {
    // The meter exists from the first call on, so that dashboards show 0 and not a gap.
    Timer timer = timer(meter, connection);
    if (!wait.isZero()) {
      timer.record(wait);
    }
  }

  @Override
  public void onWarning(Warning warning) {
    counter(
            CallMeter.WARNINGS,
            tags(warning.call().connection(), warning.provider())
                .and(CallMeter.Tag.OPERATION.asString(), warning.operation()))
        .increment();
  }

  @Override
  public void onCircuitChange(CircuitChange change) {
    changes(change.connection(), change.provider(), change.to()).increment();
  }

  private Counter changes(String connection, String provider, CircuitState to) {
    return counter(
        CallMeter.CIRCUIT_CHANGES,
        tags(connection, provider)
            .and(CallMeter.Tag.STATE.asString(), to.name().toLowerCase(Locale.ROOT)));
  }

  @Override
  public void onConnectionOpened(ConnectionGauges opened) {
    changes(opened.connection(), opened.provider(), CircuitState.OPEN);
    gauges.add(opened);
  }

  @Override
  public void onConnectionClosed(ConnectionGauges closed) {
    gauges.remove(closed);
  }

  // Not the overloads for Tags, which Micrometer has since 1.17 only: Spring Boot 3.5 and 4.0
  // manage
  // older versions.
  private Timer timer(CallMeter meter, Iterable<Tag> tags) {
    return registry.timer(meter.getName(), tags);
  }

  private Counter counter(CallMeter meter, Iterable<Tag> tags) {
    return registry.counter(meter.getName(), tags);
  }

  static Tags tags(String connection, String provider) {
    return Tags.of(
        CallMeter.Tag.CONNECTION.asString(), connection,
        CallMeter.Tag.PROVIDER.asString(), provider);
  }

  static String status(int status) {
    return status == 0 ? NONE : Integer.toString(status);
  }
}
