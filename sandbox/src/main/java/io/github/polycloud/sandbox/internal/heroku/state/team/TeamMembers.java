// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.team;

import io.github.polycloud.sandbox.internal.heroku.state.EntityStore;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The members of a team, at least one of whom is an admin. */
public final class TeamMembers implements Serializable {

  private static final String ADMIN = "admin";
  private static final Set<String> ROLES = Set.of(ADMIN, "viewer", "member");

  private final EntityStore<TeamMember> members =
      new EntityStore<>(
          "member",
          (member, requested) ->
              member.user().is(requested) || member.id().toString().equals(requested));
  private final MonotonicClock clock;

  TeamMembers(User founder, MonotonicClock clock) {
    this.clock = clock;
    add(founder, ADMIN, false);
  }

  public List<TeamMember> all() {
    return members.all();
  }

  public TeamMember find(String idOrEmail) {
    return members.find(idOrEmail);
  }

  public Optional<TeamMember> lookUp(String idOrEmail) {
    return members.lookUp(idOrEmail);
  }

  public TeamMember add(User user, String role, boolean federated) {
    if (lookUp(user.email()).isPresent()) {
      throw HerokuError.invalid("User is already a member of the team.");
    }
    Instant now = clock.now();
    return members.add(new TeamMember(UUID.randomUUID(), user, checked(role), federated, now, now));
  }

  public TeamMember change(TeamMember member, String role, boolean federated) {
    if (!checked(role).equals(ADMIN)) {
      requireAnotherAdmin(member);
    }
    return members.replace(member, member.as(role, federated, clock.now()));
  }

  public void remove(TeamMember member) {
    requireAnotherAdmin(member);
    members.remove(member);
  }

  private void requireAnotherAdmin(TeamMember member) {
    if (all().stream().noneMatch(one -> one.role().equals(ADMIN) && !one.equals(member))) {
      throw HerokuError.invalid("The last admin cannot leave the team.");
    }
  }

  static String checked(String role) {
    if (!ROLES.contains(role)) {
      throw HerokuError.invalid("role must be admin, member or viewer.");
    }
    return role;
  }
}
