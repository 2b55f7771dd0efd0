// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.drain;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Sends traces, metrics or logs of an app or space to a collector. */
public record TelemetryDrain(
    UUID id,
    Owner owner,
    List<String> signals,
    Exporter exporter,
    Instant createdAt,
    Instant updatedAt)
    implements Serializable {

  /** The owner; {@code type} is {@code app} or {@code space}. */
  public record Owner(UUID id, String type) implements Serializable {}
}
