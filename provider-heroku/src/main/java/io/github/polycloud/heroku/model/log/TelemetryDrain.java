// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.log;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A telemetry drain: an OpenTelemetry destination of an app or a space of the Fir generation.
 *
 * @param id unique id, a UUID
 * @param owner the app or space whose telemetry is exported
 * @param signals exported signals
 * @param exporter protocol and endpoint of the export
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record TelemetryDrain(
    String id,
    @Nullable TelemetryOwner owner,
    @Nullable List<TelemetrySignal> signals,
    @Nullable TelemetryExporter exporter,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
