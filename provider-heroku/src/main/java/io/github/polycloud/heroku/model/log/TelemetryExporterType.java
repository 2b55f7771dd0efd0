package io.github.polycloud.heroku.model.log;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A protocol of OpenTelemetry. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record TelemetryExporterType(@JsonValue String value) {
  /** OTLP over HTTP. */
  public static final TelemetryExporterType OTLP_HTTP = new TelemetryExporterType("otlphttp");

  /** OTLP over gRPC. */
  public static final TelemetryExporterType OTLP = new TelemetryExporterType("otlp");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TelemetryExporterType {}

  @Override
  public String toString() {
    return value;
  }
}
