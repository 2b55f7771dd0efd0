package io.github.polycloud.heroku.model.log;

import java.util.List;

/**
 * A telemetry drain to make.
 *
 * @param owner the app or space that is to report
 * @param signals what is to be reported
 * @param exporter how and where to
 */
public record NewTelemetryDrain(
    TelemetryOwner owner, List<TelemetrySignal> signals, TelemetryExporter exporter) {}
