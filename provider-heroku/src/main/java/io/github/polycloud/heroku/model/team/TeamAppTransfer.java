// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import java.util.Objects;

/**
 * A transfer of a team app.
 *
 * @param owner name of a team; or id or email address of a user, {@code ~} for the calling account
 * @since 0.1.0
 */
public record TeamAppTransfer(String owner) {
  /** Rejects null components. */
  public TeamAppTransfer {
    Objects.requireNonNull(owner, "owner");
  }

  /** Creates a transfer to this owner. */
  public static TeamAppTransfer to(String owner) {
    Objects.requireNonNull(owner, "owner");
    return new TeamAppTransfer(owner);
  }
}
