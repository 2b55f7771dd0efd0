package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a configuration is in force. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record ConfigurationStatus(@JsonValue String value) {
  /** Nothing is under way. */
  public static final ConfigurationStatus CREATED = new ConfigurationStatus("created");

  /** A task is changing it. */
  public static final ConfigurationStatus UPDATING = new ConfigurationStatus("updating");

  /** A task goes back to an older one. */
  public static final ConfigurationStatus ROLLBACKING = new ConfigurationStatus("rollbacking");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ConfigurationStatus {}

  @Override
  public String toString() {
    return value;
  }
}
