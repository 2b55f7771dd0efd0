package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Type of an environment variable. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record EnvVarType(@JsonValue String value) {
  /** Text. */
  public static final EnvVarType STRING = new EnvVarType("string");

  /** An integer. */
  public static final EnvVarType INTEGER = new EnvVarType("integer");

  /** A secret. */
  public static final EnvVarType PASSWORD = new EnvVarType("password");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EnvVarType {}

  @Override
  public String toString() {
    return value;
  }
}
