package io.github.polycloud.heroku.model.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a telemetry drain; null keeps what is there.
 *
 * @param signals what is to be reported
 * @param exporter how and where to
 */
public record TelemetryDrainUpdate(
    @Nullable List<TelemetrySignal> signals, @Nullable TelemetryExporter exporter) {
  /** Reports these signals, and no others. */
  public static TelemetryDrainUpdate signals(TelemetrySignal... signals) {
    return new TelemetryDrainUpdate(List.of(signals), null);
  }

  /** Reports to another consumer. */
  public static TelemetryDrainUpdate exporter(TelemetryExporter exporter) {
    return new TelemetryDrainUpdate(null, exporter);
  }
}
