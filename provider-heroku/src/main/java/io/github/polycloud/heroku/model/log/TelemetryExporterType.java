// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.log;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * An OpenTelemetry protocol. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class TelemetryExporterType extends ExtensibleEnum {
  private static final Values<TelemetryExporterType> VALUES = Values.of(TelemetryExporterType::new);

  /** OTLP over HTTP. */
  public static final TelemetryExporterType OTLP_HTTP = VALUES.get("otlphttp");

  /** OTLP over gRPC. */
  public static final TelemetryExporterType OTLP = VALUES.get("otlp");

  private TelemetryExporterType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TelemetryExporterType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
