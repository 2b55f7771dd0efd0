package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How much the account may do with a project. An open set: a word that no constant names is kept as
 * the service sent it.
 *
 * @param value the word
 */
public record ProjectAccess(@JsonValue String value) {
  /** Everything. */
  public static final ProjectAccess FULL = new ProjectAccess("full");

  /** Not everything. */
  public static final ProjectAccess RESTRICTED = new ProjectAccess("restricted");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ProjectAccess {}

  @Override
  public String toString() {
    return value;
  }
}
