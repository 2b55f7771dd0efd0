package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What permissions are about. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record PermissionEntityType(@JsonValue String value) {
  /** An app. */
  public static final PermissionEntityType APP = new PermissionEntityType("app");

  /** A private space. */
  public static final PermissionEntityType SPACE = new PermissionEntityType("space");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PermissionEntityType {}

  @Override
  public String toString() {
    return value;
  }
}
