// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.team;

import io.github.polycloud.sandbox.internal.heroku.state.AppReference;
import io.github.polycloud.sandbox.internal.heroku.state.Entity;
import io.github.polycloud.sandbox.internal.heroku.state.EntityStore;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enterprise account: teams under one contract, with an audit trail. */
public final class EnterpriseAccount extends Entity implements Named {

  private final MonotonicClock clock;
  private final User keeper;
  private final List<AuditEvent> events = new ArrayList<>();
  private final EntityStore<EnterpriseMember> members =
      new EntityStore<>(
          "enterprise account member",
          (member, requested) ->
              member.user().is(requested) || member.id().toString().equals(requested));
  private String name;

  EnterpriseAccount(String name, User keeper, MonotonicClock clock) {
    super(clock.now());
    this.name = name;
    this.keeper = keeper;
    this.clock = clock;
    members.add(
        new EnterpriseMember(
            UUID.randomUUID(), keeper, List.copyOf(EnterpriseMember.PERMISSIONS.keySet())));
  }

  @Override
  public String name() {
    return name;
  }

  public EntityStore<EnterpriseMember> members() {
    return members;
  }

  public List<AuditEvent> events() {
    return List.copyOf(events);
  }

  public void rename(String other) {
    name = other;
    touch(clock.now());
  }

  /** Adds an event of the account's owner to the audit trail. */
  void record(String type, String action, @Nullable Team team, @Nullable AppReference app) {
    events.add(new AuditEvent(UUID.randomUUID(), type, action, keeper, team, app, clock.now()));
  }

  boolean is(String idOrName) {
    return name.equals(idOrName) || id().toString().equals(idOrName);
  }
}
