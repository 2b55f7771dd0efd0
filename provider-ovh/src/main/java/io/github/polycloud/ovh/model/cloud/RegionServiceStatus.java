package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Status of a service of a region. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record RegionServiceStatus(@JsonValue String value) {
  /** Operational. */
  public static final RegionServiceStatus UP = new RegionServiceStatus("UP");

  /** Not operational. */
  public static final RegionServiceStatus DOWN = new RegionServiceStatus("DOWN");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RegionServiceStatus {}

  @Override
  public String toString() {
    return value;
  }
}
