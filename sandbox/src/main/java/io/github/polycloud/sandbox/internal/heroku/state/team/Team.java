// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.team;

import io.github.polycloud.sandbox.internal.heroku.state.Entity;
import io.github.polycloud.sandbox.internal.heroku.state.EntityStore;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import io.github.polycloud.sandbox.internal.heroku.state.account.Invoices;
import org.jspecify.annotations.Nullable;

/** A team, which shares apps and billing. */
public final class Team extends Entity implements Named {

  private final @Nullable EnterpriseAccount enterprise;
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

  Team(String name, User founder, @Nullable EnterpriseAccount enterprise, MonotonicClock clock) {
    super(clock.now());
    this.name = name;
    this.enterprise = enterprise;
    this.clock = clock;
    this.members = new TeamMembers(founder, clock);
    this.invoices = new Invoices("team " + name, createdAt());
  }

  @Override
  public String name() {
    return name;
  }

  /** The email that is shown as the owner of the team's apps. */
  public String managerEmail() {
    return name + "@herokumanager.com";
  }

  public @Nullable EnterpriseAccount enterprise() {
    return enterprise;
  }

  /** Whether it is the default team of new apps. */
  public boolean byDefault() {
    return byDefault;
  }

  public boolean addOnsControls() {
    return addOnsControls;
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

  /** Restricts installation to the allowed add-on services. */
  public void setAddOnsControls(boolean on) {
    addOnsControls = on;
    touch(clock.now());
  }

  void rename(String other) {
    name = other;
    touch(clock.now());
  }

  void setByDefault(boolean on) {
    byDefault = on;
    touch(clock.now());
  }

  boolean is(String idOrName) {
    return name.equals(idOrName) || id().toString().equals(idOrName);
  }
}
