package io.github.polycloud.ovh.model.auth;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Status of an application. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record ApplicationStatus(@JsonValue String value) {
  /** Usable. */
  public static final ApplicationStatus ACTIVE = new ApplicationStatus("active");

  /** Disabled. */
  public static final ApplicationStatus INACTIVE = new ApplicationStatus("inactive");

  /** Blocked by OVH. */
  public static final ApplicationStatus BLOCKED = new ApplicationStatus("blocked");

  /** Usable and trusted by OVH. */
  public static final ApplicationStatus TRUSTED = new ApplicationStatus("trusted");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ApplicationStatus {}

  @Override
  public String toString() {
    return value;
  }
}
