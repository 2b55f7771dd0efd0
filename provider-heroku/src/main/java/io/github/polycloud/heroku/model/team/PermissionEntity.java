// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An app or a space of a team with the permissions of its users.
 *
 * @param id unique id, a UUID
 * @param name its name
 * @param type app or space
 * @param teamId id of the team
 * @param users users with their permissions
 * @since 0.1.0
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
   * @param email email address
   * @param permissions their permissions
   */
  public record User(String id, String email, @Nullable List<String> permissions) {}
}
