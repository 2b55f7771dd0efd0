package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Type of a region. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record RegionType(@JsonValue String value) {
  /** A region with all services. */
  public static final RegionType REGION = new RegionType("region");

  /** A local zone, close to its users and with fewer services. */
  public static final RegionType LOCAL_ZONE = new RegionType("localzone");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RegionType {}

  @Override
  public String toString() {
    return value;
  }
}
