package io.github.polycloud.ovh.model.dedicated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a server may burst. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record BurstStatus(@JsonValue String value) {
  /** It may. */
  public static final BurstStatus ACTIVE = new BurstStatus("active");

  /** It may not. */
  public static final BurstStatus INACTIVE = new BurstStatus("inactive");

  /** It may not, and OVH alone can change that. */
  public static final BurstStatus INACTIVE_LOCKED = new BurstStatus("inactiveLocked");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public BurstStatus {}

  @Override
  public String toString() {
    return value;
  }
}
