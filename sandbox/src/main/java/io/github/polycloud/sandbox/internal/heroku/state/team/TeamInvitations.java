// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.team;

import io.github.polycloud.sandbox.internal.heroku.state.EntityStore;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The open invitations of all teams. */
public final class TeamInvitations implements Serializable {

  private final EntityStore<TeamInvitation> invitations =
      new EntityStore<>("invitation", (invitation, id) -> invitation.id().toString().equals(id));
  private final MonotonicClock clock;

  TeamInvitations(MonotonicClock clock) {
    this.clock = clock;
  }

  public List<TeamInvitation> of(Team team) {
    return invitations.all().stream().filter(one -> one.team().equals(team)).toList();
  }

  /** Creates an invitation, or changes the role of an existing one. */
  public TeamInvitation invite(Team team, User user, String role, User by) {
    TeamMembers.checked(role);
    if (team.members().lookUp(user.email()).isPresent()) {
      throw HerokuError.invalid("User is already a member of the team.");
    }
    Instant now = clock.now();
    for (TeamInvitation old : of(team)) {
      if (old.user().is(user.email())) {
        return invitations.replace(old, old.as(role, now));
      }
    }
    return invitations.add(new TeamInvitation(UUID.randomUUID(), team, user, role, by, now, now));
  }

  public TeamInvitation find(String token) {
    return invitations.find(token);
  }

  public TeamMember accept(TeamInvitation invitation) {
    invitations.remove(invitation);
    return invitation.team().members().add(invitation.user(), invitation.role(), false);
  }

  public void revoke(TeamInvitation invitation) {
    invitations.remove(invitation);
  }
}
