package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Status of a hosting configuration. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record ConfigurationStatus(@JsonValue String value) {
  /** Stable. */
  public static final ConfigurationStatus CREATED = new ConfigurationStatus("created");

  /** A task is changing it. */
  public static final ConfigurationStatus UPDATING = new ConfigurationStatus("updating");

  /** A task is rolling it back. */
  public static final ConfigurationStatus ROLLBACKING = new ConfigurationStatus("rollbacking");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ConfigurationStatus {}

  @Override
  public String toString() {
    return value;
  }
}
