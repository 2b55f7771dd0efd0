// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import java.util.Objects;

/**
 * A request to invite a user to a team.
 *
 * @param email email address
 * @param role their role after accepting
 * @since 0.1.0
 */
public record NewTeamInvitation(String email, TeamRole role) {
  /** Rejects null components. */
  public NewTeamInvitation {
    Objects.requireNonNull(email, "email");
    Objects.requireNonNull(role, "role");
  }
}
