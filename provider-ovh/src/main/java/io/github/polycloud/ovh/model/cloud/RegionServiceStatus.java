package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a service of a region works. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record RegionServiceStatus(@JsonValue String value) {
  /** It works. */
  public static final RegionServiceStatus UP = new RegionServiceStatus("UP");

  /** It does not. */
  public static final RegionServiceStatus DOWN = new RegionServiceStatus("DOWN");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RegionServiceStatus {}

  @Override
  public String toString() {
    return value;
  }
}
