// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.app;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to add a collaborator.
 *
 * @param user email address or id of the user
 * @param silent whether to suppress the notification by email
 * @since 0.1.0
 */
public record NewCollaborator(String user, @Nullable Boolean silent) {
  /** Rejects null components. */
  public NewCollaborator {
    Objects.requireNonNull(user, "user");
  }

  /** Adds a user, who is notified by email. */
  public static NewCollaborator of(String user) {
    Objects.requireNonNull(user, "user");
    return new NewCollaborator(user, null);
  }

  /** Adds a user without notifying them. */
  public static NewCollaborator silently(String user) {
    Objects.requireNonNull(user, "user");
    return new NewCollaborator(user, true);
  }
}
