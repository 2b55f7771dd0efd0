// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.app;

import io.github.polycloud.heroku.model.Permission;
import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A collaborator of an app.
 *
 * @param id unique id, a UUID
 * @param user the user; null if the response has none
 * @param role their role
 * @param permissions their permissions; only for apps of teams
 * @param app its app
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record Collaborator(
    String id,
    @Nullable User user,
    @Nullable CollaboratorRole role,
    @Nullable List<Permission> permissions,
    @Nullable Reference app,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  /**
   * The user account of a collaborator.
   *
   * @param id unique id, a UUID
   * @param email email address
   * @param federated whether the account signs in through an identity provider
   */
  public record User(String id, @Nullable String email, boolean federated) {}
}
