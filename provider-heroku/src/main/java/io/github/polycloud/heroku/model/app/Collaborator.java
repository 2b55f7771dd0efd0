package io.github.polycloud.heroku.model.app;

import io.github.polycloud.heroku.model.Permission;
import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may work on an app.
 *
 * @param id unique id, a UUID
 * @param user who
 * @param role what they are to the app
 * @param permissions what they may do, on apps of teams
 * @param app the app it belongs to
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record Collaborator(
    String id,
    User user,
    @Nullable CollaboratorRole role,
    @Nullable List<Permission> permissions,
    @Nullable Reference app,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  /**
   * The account of a collaborator.
   *
   * @param id unique id, a UUID
   * @param email mail address
   * @param federated whether an identity provider signs it in
   */
  public record User(String id, @Nullable String email, boolean federated) {}
}
