package io.github.polycloud.heroku.model.log;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What can report to a telemetry drain. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record TelemetryOwnerType(@JsonValue String value) {
  /** One app. */
  public static final TelemetryOwnerType APP = new TelemetryOwnerType("app");

  /** All apps of a space. */
  public static final TelemetryOwnerType SPACE = new TelemetryOwnerType("space");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TelemetryOwnerType {}

  @Override
  public String toString() {
    return value;
  }
}
