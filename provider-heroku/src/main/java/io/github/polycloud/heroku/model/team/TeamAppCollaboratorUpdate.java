// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import io.github.polycloud.internal.arguments.Elements;
import java.util.List;

/**
 * A change of the permissions of a collaborator.
 *
 * @param permissions the complete new set
 * @since 0.1.0
 */
public record TeamAppCollaboratorUpdate(List<String> permissions) {
  /** Rejects null components. */
  public TeamAppCollaboratorUpdate {
    permissions = Elements.copyOf("permissions", permissions);
  }

  /** Replaces the permissions. */
  public static TeamAppCollaboratorUpdate permissions(String... permissions) {
    return new TeamAppCollaboratorUpdate(Elements.listOf("permissions", permissions));
  }
}
