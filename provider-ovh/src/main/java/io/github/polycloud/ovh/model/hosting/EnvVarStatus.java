package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a variable is in force. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record EnvVarStatus(@JsonValue String value) {
  /** It is. */
  public static final EnvVarStatus CREATED = new EnvVarStatus("created");

  /** A task is making it. */
  public static final EnvVarStatus CREATING = new EnvVarStatus("creating");

  /** A task is changing it. */
  public static final EnvVarStatus UPDATING = new EnvVarStatus("updating");

  /** A task is removing it. */
  public static final EnvVarStatus DELETING = new EnvVarStatus("deleting");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EnvVarStatus {}

  @Override
  public String toString() {
    return value;
  }
}
