package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Access of the account to a project. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record ProjectAccess(@JsonValue String value) {
  /** Full access. */
  public static final ProjectAccess FULL = new ProjectAccess("full");

  /** Restricted access. */
  public static final ProjectAccess RESTRICTED = new ProjectAccess("restricted");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ProjectAccess {}

  @Override
  public String toString() {
    return value;
  }
}
