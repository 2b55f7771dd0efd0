// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.team;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An invitation to a team; its id is the token sent by mail. */
public record TeamInvitation(
    UUID id,
    Team team,
    User user,
    String role,
    User invitedBy,
    Instant createdAt,
    Instant updatedAt)
    implements Serializable {

  TeamInvitation as(String newRole, Instant now) {
    return new TeamInvitation(id, team, user, newRole, invitedBy, createdAt, now);
  }
}
