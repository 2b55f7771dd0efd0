// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.log;

import io.github.polycloud.internal.arguments.Elements;
import java.util.List;
import java.util.Objects;

/**
 * A request to create a telemetry drain.
 *
 * @param owner the app or space whose telemetry is exported
 * @param signals signals to export
 * @param exporter protocol and endpoint of the export
 * @since 0.1.0
 */
public record NewTelemetryDrain(
    TelemetryOwner owner, List<TelemetrySignal> signals, TelemetryExporter exporter) {
  /** Rejects null components. */
  public NewTelemetryDrain {
    signals = Elements.copyOf("signals", signals);
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(exporter, "exporter");
  }
}
