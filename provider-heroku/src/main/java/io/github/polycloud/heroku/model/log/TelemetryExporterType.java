package io.github.polycloud.heroku.model.log;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An OpenTelemetry protocol. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record TelemetryExporterType(@JsonValue String value) {
  /** OTLP over HTTP. */
  public static final TelemetryExporterType OTLP_HTTP = new TelemetryExporterType("otlphttp");

  /** OTLP over gRPC. */
  public static final TelemetryExporterType OTLP = new TelemetryExporterType("otlp");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TelemetryExporterType {}

  @Override
  public String toString() {
    return value;
  }
}
