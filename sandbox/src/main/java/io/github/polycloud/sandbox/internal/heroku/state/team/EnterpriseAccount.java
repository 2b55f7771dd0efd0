package io.github.polycloud.sandbox.internal.heroku.state.team;

import io.github.polycloud.sandbox.internal.heroku.state.AppReference;
import io.github.polycloud.sandbox.internal.heroku.state.EntityStore;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company: teams under one contract, with a record of what was done in them. */
public final class EnterpriseAccount implements Named {

  private final UUID id = UUID.randomUUID();
  private final Instant createdAt;
  private final MonotonicClock clock;
  private final User keeper;
  private final List<AuditEvent> events = new ArrayList<>();
  private final EntityStore<EnterpriseMember> members =
      new EntityStore<>(
          "enterprise account member",
          (member, wanted) -> member.user().is(wanted) || member.id().toString().equals(wanted));
  private String name;
  private Instant updatedAt;

  EnterpriseAccount(String name, User keeper, MonotonicClock clock) {
    this.name = name;
    this.keeper = keeper;
    this.clock = clock;
    this.createdAt = clock.now();
    this.updatedAt = createdAt;
    members.add(
        new EnterpriseMember(
            UUID.randomUUID(), keeper, List.copyOf(EnterpriseMember.PERMISSIONS.keySet())));
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public String name() {
    return name;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public EntityStore<EnterpriseMember> members() {
    return members;
  }

  public List<AuditEvent> events() {
    return List.copyOf(events);
  }

  public void rename(String other) {
    name = other;
    updatedAt = clock.now();
  }

  /** Writes down what the account's owner did. */
  void record(String type, String action, @Nullable Team team, @Nullable AppReference app) {
    events.add(new AuditEvent(UUID.randomUUID(), type, action, keeper, team, app, clock.now()));
  }

  boolean is(String idOrName) {
    return name.equals(idOrName) || id.toString().equals(idOrName);
  }
}
