package io.github.polycloud.ovh.model.auth;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether an application may be used. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record ApplicationStatus(@JsonValue String value) {
  /** It may. */
  public static final ApplicationStatus ACTIVE = new ApplicationStatus("active");

  /** It was switched off. */
  public static final ApplicationStatus INACTIVE = new ApplicationStatus("inactive");

  /** OVH blocked it. */
  public static final ApplicationStatus BLOCKED = new ApplicationStatus("blocked");

  /** It may, and OVH vouches for it. */
  public static final ApplicationStatus TRUSTED = new ApplicationStatus("trusted");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ApplicationStatus {}

  @Override
  public String toString() {
    return value;
  }
}
