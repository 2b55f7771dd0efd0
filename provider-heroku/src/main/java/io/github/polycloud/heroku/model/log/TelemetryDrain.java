package io.github.polycloud.heroku.model.log;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consumer of OpenTelemetry that an app or a space of the Fir generation reports to.
 *
 * @param id unique id, a UUID
 * @param owner the app or space that reports
 * @param signals what is reported
 * @param exporter how and where to
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record TelemetryDrain(
    String id,
    @Nullable TelemetryOwner owner,
    @Nullable List<TelemetrySignal> signals,
    @Nullable TelemetryExporter exporter,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
