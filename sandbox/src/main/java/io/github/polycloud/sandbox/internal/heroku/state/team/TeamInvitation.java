package io.github.polycloud.sandbox.internal.heroku.state.team;

import java.time.Instant;
import java.util.UUID;

/** A place in a team that somebody has yet to take; its id is the token in the letter. */
public record TeamInvitation(
    UUID id,
    Team team,
    User user,
    String role,
    User invitedBy,
    Instant createdAt,
    Instant updatedAt) {

  TeamInvitation as(String newRole, Instant now) {
    return new TeamInvitation(id, team, user, newRole, invitedBy, createdAt, now);
  }
}
