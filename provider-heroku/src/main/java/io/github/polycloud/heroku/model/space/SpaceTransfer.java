// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import java.util.Objects;

/**
 * A transfer of a private space to another team of the same enterprise account.
 *
 * @param newOwner name of the team
 * @since 0.1.0
 */
public record SpaceTransfer(String newOwner) {
  /** Rejects null components. */
  public SpaceTransfer {
    Objects.requireNonNull(newOwner, "newOwner");
  }

  /** Creates a transfer to the team with this name. */
  public static SpaceTransfer to(String team) {
    Objects.requireNonNull(team, "team");
    return new SpaceTransfer(team);
  }
}
