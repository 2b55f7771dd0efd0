package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The kind of a region. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word
 */
public record RegionType(@JsonValue String value) {
  /** A whole region. */
  public static final RegionType REGION = new RegionType("region");

  /** A small one close to its users, with fewer services. */
  public static final RegionType LOCAL_ZONE = new RegionType("localzone");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RegionType {}

  @Override
  public String toString() {
    return value;
  }
}
