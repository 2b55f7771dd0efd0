package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What the value of a variable is. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record EnvVarType(@JsonValue String value) {
  /** Text. */
  public static final EnvVarType STRING = new EnvVarType("string");

  /** A whole number. */
  public static final EnvVarType INTEGER = new EnvVarType("integer");

  /** A secret. */
  public static final EnvVarType PASSWORD = new EnvVarType("password");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EnvVarType {}

  @Override
  public String toString() {
    return value;
  }
}
