package io.github.polycloud.heroku.model.team;

import org.jspecify.annotations.Nullable;

/**
 * What somebody shall be in a team.
 *
 * @param email mail address
 * @param role {@code admin}, {@code member} or {@code viewer}
 * @param federated whether an identity provider signs them in
 */
public record TeamMembership(String email, TeamRole role, @Nullable Boolean federated) {
  /** A member who signs in at Heroku, or as they did before. */
  public static TeamMembership of(String email, TeamRole role) {
    return new TeamMembership(email, role, null);
  }
}
