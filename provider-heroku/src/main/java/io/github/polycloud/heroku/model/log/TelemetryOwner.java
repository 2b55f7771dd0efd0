// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.log;

import java.util.Objects;

/**
 * The owner of a telemetry drain.
 *
 * @param id id of the app or space, a UUID
 * @param type app or space
 * @since 0.1.0
 */
public record TelemetryOwner(String id, TelemetryOwnerType type) {
  /** Creates an owner from the id of an app. */
  public static TelemetryOwner app(String id) {
    Objects.requireNonNull(id, "id");
    return new TelemetryOwner(id, TelemetryOwnerType.APP);
  }

  /** Creates an owner from the id of a space. */
  public static TelemetryOwner space(String id) {
    Objects.requireNonNull(id, "id");
    return new TelemetryOwner(id, TelemetryOwnerType.SPACE);
  }
}
