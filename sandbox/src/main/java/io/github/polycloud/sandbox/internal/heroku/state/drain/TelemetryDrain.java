package io.github.polycloud.sandbox.internal.heroku.state.drain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Traces, metrics or logs of an app or a space, sent on to a collector. */
public record TelemetryDrain(
    UUID id,
    Owner owner,
    List<String> signals,
    Exporter exporter,
    Instant createdAt,
    Instant updatedAt) {

  /** Whose telemetry it is; {@code type} is {@code app} or {@code space}. */
  public record Owner(UUID id, String type) {}
}
