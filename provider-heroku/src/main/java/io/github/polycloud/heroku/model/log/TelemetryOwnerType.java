package io.github.polycloud.heroku.model.log;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The type of a telemetry drain's owner. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record TelemetryOwnerType(@JsonValue String value) {
  /** An app. */
  public static final TelemetryOwnerType APP = new TelemetryOwnerType("app");

  /** A space with all its apps. */
  public static final TelemetryOwnerType SPACE = new TelemetryOwnerType("space");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TelemetryOwnerType {}

  @Override
  public String toString() {
    return value;
  }
}
