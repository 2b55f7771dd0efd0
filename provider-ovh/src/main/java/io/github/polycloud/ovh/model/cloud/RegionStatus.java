package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a region works. An open set: a word that no constant names is kept as the service sent
 * it.
 *
 * @param value the word
 */
public record RegionStatus(@JsonValue String value) {
  /** It works. */
  public static final RegionStatus UP = new RegionStatus("UP");

  /** It does not. */
  public static final RegionStatus DOWN = new RegionStatus("DOWN");

  /** It is being worked on. */
  public static final RegionStatus MAINTENANCE = new RegionStatus("MAINTENANCE");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RegionStatus {}

  @Override
  public String toString() {
    return value;
  }
}
