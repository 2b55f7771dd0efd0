package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Access right of another account to a project. Values without a constant are kept as the service
 * sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record AclType(@JsonValue String value) {
  /** Read access. */
  public static final AclType READ_ONLY = new AclType("readOnly");

  /** Read and write access. */
  public static final AclType READ_WRITE = new AclType("readWrite");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AclType {}

  @Override
  public String toString() {
    return value;
  }
}
