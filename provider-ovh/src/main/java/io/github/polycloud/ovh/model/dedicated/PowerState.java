package io.github.polycloud.ovh.model.dedicated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Power state of a server. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record PowerState(@JsonValue String value) {
  /** Powered on. */
  public static final PowerState ON = new PowerState("poweron");

  /** Powered off. */
  public static final PowerState OFF = new PowerState("poweroff");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PowerState {}

  @Override
  public String toString() {
    return value;
  }
}
