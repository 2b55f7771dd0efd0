// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The membership to create or change.
 *
 * @param email email address
 * @param role {@code admin}, {@code member} or {@code viewer}
 * @param federated whether they sign in through an identity provider
 * @since 0.1.0
 */
public record TeamMembership(String email, TeamRole role, @Nullable Boolean federated) {
  /** Rejects null components. */
  public TeamMembership {
    Objects.requireNonNull(email, "email");
    Objects.requireNonNull(role, "role");
  }

  /** Creates a membership that leaves the login method unchanged. */
  public static TeamMembership of(String email, TeamRole role) {
    Objects.requireNonNull(email, "email");
    Objects.requireNonNull(role, "role");
    return new TeamMembership(email, role, null);
  }
}
