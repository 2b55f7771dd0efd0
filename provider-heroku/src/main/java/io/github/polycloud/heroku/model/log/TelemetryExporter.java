package io.github.polycloud.heroku.model.log;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a telemetry drain reaches its consumer.
 *
 * @param type the protocol
 * @param endpoint where the consumer listens; it may hold a key and is not shown
 * @param headers sent with each report; the values are keys mostly and are not shown
 */
public record TelemetryExporter(
    TelemetryExporterType type, String endpoint, @Nullable Map<String, String> headers) {
  /** A consumer that wants no headers. */
  public static TelemetryExporter of(TelemetryExporterType type, String endpoint) {
    return new TelemetryExporter(type, endpoint, null);
  }

  /** The same with these headers. */
  public TelemetryExporter with(Map<String, String> headers) {
    return new TelemetryExporter(type, endpoint, Map.copyOf(headers));
  }

  @Override
  public String toString() {
    return "TelemetryExporter[" + type + "]";
  }
}
