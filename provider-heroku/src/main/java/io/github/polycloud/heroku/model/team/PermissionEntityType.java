package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The type of a permission entity. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record PermissionEntityType(@JsonValue String value) {
  /** An app. */
  public static final PermissionEntityType APP = new PermissionEntityType("app");

  /** A private space. */
  public static final PermissionEntityType SPACE = new PermissionEntityType("space");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PermissionEntityType {}

  @Override
  public String toString() {
    return value;
  }
}
