// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.log;

import io.github.polycloud.internal.arguments.Elements;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a telemetry drain. Null fields are unchanged.
 *
 * @param signals signals to export
 * @param exporter protocol and endpoint of the export
 * @since 0.1.0
 */
public record TelemetryDrainUpdate(
    @Nullable List<TelemetrySignal> signals, @Nullable TelemetryExporter exporter) {
  /** Copies the elements, which must not be null. */
  public TelemetryDrainUpdate {
    signals = signals == null ? null : Elements.copyOf("signals", signals);
  }

  /** Replaces the exported signals. */
  public static TelemetryDrainUpdate signals(TelemetrySignal... signals) {
    return new TelemetryDrainUpdate(Elements.listOf("signals", signals), null);
  }

  /** Replaces the exporter. */
  public static TelemetryDrainUpdate exporter(TelemetryExporter exporter) {
    Objects.requireNonNull(exporter, "exporter");
    return new TelemetryDrainUpdate(null, exporter);
  }
}
