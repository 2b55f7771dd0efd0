package io.github.polycloud.heroku.model.log;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A telemetry signal. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record TelemetrySignal(@JsonValue String value) {
  /** Traces. */
  public static final TelemetrySignal TRACES = new TelemetrySignal("traces");

  /** Metrics. */
  public static final TelemetrySignal METRICS = new TelemetrySignal("metrics");

  /** Logs. */
  public static final TelemetrySignal LOGS = new TelemetrySignal("logs");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TelemetrySignal {}

  @Override
  public String toString() {
    return value;
  }
}
