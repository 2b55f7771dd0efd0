// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.log;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The type of a telemetry drain's owner. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class TelemetryOwnerType extends ExtensibleEnum {
  private static final Values<TelemetryOwnerType> VALUES = Values.of(TelemetryOwnerType::new);

  /** An app. */
  public static final TelemetryOwnerType APP = VALUES.get("app");

  /** A space with all its apps. */
  public static final TelemetryOwnerType SPACE = VALUES.get("space");

  private TelemetryOwnerType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TelemetryOwnerType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
