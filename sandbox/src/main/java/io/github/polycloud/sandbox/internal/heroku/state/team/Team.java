package io.github.polycloud.sandbox.internal.heroku.state.team;

import io.github.polycloud.sandbox.internal.heroku.state.EntityStore;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import io.github.polycloud.sandbox.internal.heroku.state.account.Invoices;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People who share apps and a bill. */
public final class Team implements Named {

  private final UUID id = UUID.randomUUID();
  private final @Nullable EnterpriseAccount enterprise;
  private final Instant createdAt;
  private final MonotonicClock clock;
  private final TeamMembers members;
  private final Invoices invoices;
  private final EntityStore<IdentityProvider> identityProviders =
      new EntityStore<>("identity provider", (provider, id) -> provider.id().toString().equals(id));
  private final EntityStore<AllowedAddOnService> allowedAddOnServices =
      new EntityStore<>(
          "allowed add-on service",
          (allowed, id) -> allowed.id().toString().equals(id) || allowed.service().is(id));
  private String name;
  private boolean byDefault;
  private boolean addOnsControls;
  private Instant updatedAt;

  Team(String name, User founder, @Nullable EnterpriseAccount enterprise, MonotonicClock clock) {
    this.name = name;
    this.enterprise = enterprise;
    this.clock = clock;
    this.createdAt = clock.now();
    this.updatedAt = createdAt;
    this.members = new TeamMembers(founder, clock);
    this.invoices = new Invoices("team " + name, createdAt);
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public String name() {
    return name;
  }

  /** The address that stands as the owner of its apps. */
  public String managerEmail() {
    return name + "@herokumanager.com";
  }

  public @Nullable EnterpriseAccount enterprise() {
    return enterprise;
  }

  /** Whether apps go here unless told otherwise. */
  public boolean byDefault() {
    return byDefault;
  }

  public boolean addOnsControls() {
    return addOnsControls;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public TeamMembers members() {
    return members;
  }

  public Invoices invoices() {
    return invoices;
  }

  public EntityStore<IdentityProvider> identityProviders() {
    return identityProviders;
  }

  public EntityStore<AllowedAddOnService> allowedAddOnServices() {
    return allowedAddOnServices;
  }

  /** Whether only services that were allowed may be installed. */
  public void setAddOnsControls(boolean on) {
    addOnsControls = on;
    updatedAt = clock.now();
  }

  void rename(String other) {
    name = other;
    updatedAt = clock.now();
  }

  void setByDefault(boolean on) {
    byDefault = on;
    updatedAt = clock.now();
  }

  boolean is(String idOrName) {
    return name.equals(idOrName) || id.toString().equals(idOrName);
  }
}
