package io.github.polycloud.heroku.model.team;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An app or space of a team, with all who may do something in it.
 *
 * @param id unique id, a UUID
 * @param name its name
 * @param type whether it is an app or a space
 * @param teamId id of the team
 * @param users who may do what
 */
public record PermissionEntity(
    String id,
    String name,
    PermissionEntityType type,
    @Nullable String teamId,
    @Nullable List<User> users) {
  /**
   * A user with their permissions.
   *
   * @param id unique id, a UUID
   * @param email mail address
   * @param permissions what they may do
   */
  public record User(String id, String email, @Nullable List<String> permissions) {}
}
