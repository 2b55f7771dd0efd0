package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The role of a user in a team or its apps. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record TeamRole(@JsonValue String value) {
  /** The owner. */
  public static final TeamRole OWNER = new TeamRole("owner");

  /** Full access, including billing and members. */
  public static final TeamRole ADMIN = new TeamRole("admin");

  /** Access to the team's apps. */
  public static final TeamRole MEMBER = new TeamRole("member");

  /** Read-only access. */
  public static final TeamRole VIEWER = new TeamRole("viewer");

  /** Access to individual apps without being a member. */
  public static final TeamRole COLLABORATOR = new TeamRole("collaborator");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TeamRole {}

  @Override
  public String toString() {
    return value;
  }
}
