// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.log;

import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The exporter of a telemetry drain.
 *
 * @param type protocol of the export
 * @param endpoint endpoint of the consumer; omitted from {@code toString}, because it may contain a
 *     key
 * @param headers headers of each export request; omitted from {@code toString}, because they
 *     usually contain keys
 * @since 0.1.0
 */
public record TelemetryExporter(
    TelemetryExporterType type,
    @Sensitive String endpoint,
    @Sensitive @Nullable Map<String, String> headers) {
  /** Copies the elements, which must not be null. */
  public TelemetryExporter {
    headers = headers == null ? null : Elements.copyOf("headers", headers);
  }

  /** Creates an exporter without headers. */
  public static TelemetryExporter of(TelemetryExporterType type, String endpoint) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(endpoint, "endpoint");
    return new TelemetryExporter(type, endpoint, null);
  }

  /** Returns a copy with these headers. */
  public TelemetryExporter with(Map<String, String> headers) {
    return new TelemetryExporter(type, endpoint, Elements.copyOf("headers", headers));
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
