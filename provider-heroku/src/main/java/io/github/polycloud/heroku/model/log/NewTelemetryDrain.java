package io.github.polycloud.heroku.model.log;

import java.util.List;

/**
 * A request to create a telemetry drain.
 *
 * @param owner the app or space whose telemetry is exported
 * @param signals signals to export
 * @param exporter protocol and endpoint of the export
 * @since 0.1.0
 */
public record NewTelemetryDrain(
    TelemetryOwner owner, List<TelemetrySignal> signals, TelemetryExporter exporter) {}
