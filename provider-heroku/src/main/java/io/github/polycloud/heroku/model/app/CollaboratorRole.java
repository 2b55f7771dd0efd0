package io.github.polycloud.heroku.model.app;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The role of a collaborator. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record CollaboratorRole(@JsonValue String value) {
  /** The owner of the app. */
  public static final CollaboratorRole OWNER = new CollaboratorRole("owner");

  /** An administrator of the team that owns the app. */
  public static final CollaboratorRole ADMIN = new CollaboratorRole("admin");

  /** A member of the team that owns the app. */
  public static final CollaboratorRole MEMBER = new CollaboratorRole("member");

  /** A user who was added to the app. */
  public static final CollaboratorRole COLLABORATOR = new CollaboratorRole("collaborator");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CollaboratorRole {}

  @Override
  public String toString() {
    return value;
  }
}
