package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Status of an environment variable. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record EnvVarStatus(@JsonValue String value) {
  /** In effect. */
  public static final EnvVarStatus CREATED = new EnvVarStatus("created");

  /** A task is creating it. */
  public static final EnvVarStatus CREATING = new EnvVarStatus("creating");

  /** A task is changing it. */
  public static final EnvVarStatus UPDATING = new EnvVarStatus("updating");

  /** A task is deleting it. */
  public static final EnvVarStatus DELETING = new EnvVarStatus("deleting");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EnvVarStatus {}

  @Override
  public String toString() {
    return value;
  }
}
