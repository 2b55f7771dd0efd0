package io.github.polycloud.heroku.model.log;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A kind of telemetry. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word
 */
public record TelemetrySignal(@JsonValue String value) {
  /** Traces. */
  public static final TelemetrySignal TRACES = new TelemetrySignal("traces");

  /** Metrics. */
  public static final TelemetrySignal METRICS = new TelemetrySignal("metrics");

  /** Logs. */
  public static final TelemetrySignal LOGS = new TelemetrySignal("logs");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TelemetrySignal {}

  @Override
  public String toString() {
    return value;
  }
}
