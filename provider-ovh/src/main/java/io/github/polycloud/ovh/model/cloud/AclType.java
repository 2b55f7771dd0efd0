package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What another account may do with a project. An open set: a word that no constant names is kept as
 * the service sent it.
 *
 * @param value the word
 */
public record AclType(@JsonValue String value) {
  /** Look at it. */
  public static final AclType READ_ONLY = new AclType("readOnly");

  /** Change it too. */
  public static final AclType READ_WRITE = new AclType("readWrite");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AclType {}

  @Override
  public String toString() {
    return value;
  }
}
