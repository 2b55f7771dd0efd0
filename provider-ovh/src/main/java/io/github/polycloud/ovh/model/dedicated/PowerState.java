package io.github.polycloud.ovh.model.dedicated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a server has power. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record PowerState(@JsonValue String value) {
  /** It has. */
  public static final PowerState ON = new PowerState("poweron");

  /** It has not. */
  public static final PowerState OFF = new PowerState("poweroff");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PowerState {}

  @Override
  public String toString() {
    return value;
  }
}
