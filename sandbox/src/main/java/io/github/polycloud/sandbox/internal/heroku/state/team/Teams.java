// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.team;

import io.github.polycloud.sandbox.internal.heroku.state.EntityStore;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Apps;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The teams and enterprise accounts of the account. */
public final class Teams implements Serializable {

  private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9]|-(?!-)){1,28}[a-z0-9]");

  private final EntityStore<Team> teams = new EntityStore<>("team", Team::is);
  private final EntityStore<EnterpriseAccount> enterprises =
      new EntityStore<>("enterprise account", EnterpriseAccount::is);
  private final AppPermissions permissions = new AppPermissions();
  private final TeamInvitations invitations;
  private final MonotonicClock clock;
  private final Apps apps;
  private final User founder;

  /**
   * Creates one enterprise account with one team, because the API cannot create enterprise
   * accounts.
   */
  public Teams(MonotonicClock clock, Apps apps, Account account) {
    this.clock = clock;
    this.apps = apps;
    this.founder = User.of(account);
    this.invitations = new TeamInvitations(clock);
    EnterpriseAccount enterprise =
        enterprises.add(new EnterpriseAccount("example-enterprise", founder, clock));
    Team first = create("example-team", enterprise);
    first.members().add(User.by("bob@example.com", account), "member", false);
  }

  public List<Team> all() {
    return teams.all();
  }

  public List<Team> of(EnterpriseAccount enterprise) {
    return all().stream().filter(team -> enterprise.equals(team.enterprise())).toList();
  }

  public Team find(String idOrName) {
    return teams.find(idOrName);
  }

  public Optional<Team> lookUp(String idOrName) {
    return teams.lookUp(idOrName);
  }

  /** The team of new apps that do not name one. */
  public Optional<Team> byDefault() {
    return all().stream().filter(Team::byDefault).findFirst();
  }

  public EnterpriseAccount enterprise(String idOrName) {
    return enterprises.find(idOrName);
  }

  public List<EnterpriseAccount> enterprises() {
    return enterprises.all();
  }

  public TeamInvitations invitations() {
    return invitations;
  }

  public AppPermissions permissions() {
    return permissions;
  }

  public Team create(String name, @Nullable EnterpriseAccount enterprise) {
    Team made = teams.add(new Team(checked(name), founder, enterprise, clock));
    record(made, "team", "create", null);
    return made;
  }

  public void rename(Team team, String name) {
    if (!name.equals(team.name())) {
      team.rename(checked(name));
      record(team, "team", "update", null);
    }
  }

  public void setByDefault(Team team, boolean on) {
    all().stream().filter(Team::byDefault).forEach(other -> other.setByDefault(false));
    team.setByDefault(on);
  }

  public void remove(Team team) {
    if (!appsOf(team).isEmpty()) {
      throw HerokuError.invalid("Team still has apps.");
    }
    record(team, "team", "destroy", null);
    invitations.of(team).forEach(invitations::revoke);
    teams.remove(team);
  }

  public List<App> appsOf(Team team) {
    return apps.all().stream().filter(app -> team.equals(app.ownership().team())).toList();
  }

  /** Transfers an app to a team; null removes it from its team. */
  public void give(App app, @Nullable Team team) {
    app.ownership().setTeam(team);
    if (team != null) {
      record(team, "app", "transfer", app);
    }
  }

  public TeamUsage usage(Team team) {
    return new TeamUsage(team, appsOf(team).stream().map(AppUsage::monthOf).toList());
  }

  /** Records an event if the team belongs to an enterprise account. */
  public void record(Team team, String type, String action, @Nullable App app) {
    EnterpriseAccount enterprise = team.enterprise();
    if (enterprise != null) {
      enterprise.record(type, action, team, app);
    }
  }

  private String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw HerokuError.invalid(
          "name must be 3 to 30 lowercase letters, digits and single dashes.");
    }
    if (teams.lookUp(name).isPresent()) {
      throw HerokuError.invalid("Name " + name + " is already taken.");
    }
    return name;
  }
}
