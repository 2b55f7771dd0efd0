// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import io.github.polycloud.internal.arguments.Elements;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to add a collaborator to a team app.
 *
 * @param user email address or id of the user
 * @param permissions permissions: {@code view}, {@code deploy}, {@code operate}, {@code manage}
 * @param silent whether to suppress the notification by email
 * @since 0.1.0
 */
public record NewTeamAppCollaborator(
    String user, @Nullable List<String> permissions, @Nullable Boolean silent) {
  /** Rejects null components. */
  public NewTeamAppCollaborator {
    permissions = permissions == null ? null : Elements.copyOf("permissions", permissions);
    Objects.requireNonNull(user, "user");
  }

  /** Adds a user with these permissions, who is notified by email. */
  public static NewTeamAppCollaborator of(String user, String... permissions) {
    Objects.requireNonNull(user, "user");
    return new NewTeamAppCollaborator(user, Elements.listOf("permissions", permissions), null);
  }
}
