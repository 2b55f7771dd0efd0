package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Status of a region. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record RegionStatus(@JsonValue String value) {
  /** Operational. */
  public static final RegionStatus UP = new RegionStatus("UP");

  /** Not operational. */
  public static final RegionStatus DOWN = new RegionStatus("DOWN");

  /** Under maintenance. */
  public static final RegionStatus MAINTENANCE = new RegionStatus("MAINTENANCE");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RegionStatus {}

  @Override
  public String toString() {
    return value;
  }
}
