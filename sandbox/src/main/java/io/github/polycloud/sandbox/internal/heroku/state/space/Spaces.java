// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.space;

import io.github.polycloud.sandbox.internal.heroku.state.EntityStore;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Apps;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;

/** The private spaces of all teams. */
public final class Spaces implements Serializable {

  private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9]|-(?!-)){1,253}[a-z0-9]");

  private final EntityStore<Space> spaces = new EntityStore<>("space", Space::is);
  private final MonotonicClock clock;
  private final Apps apps;
  private final String owner;

  public Spaces(MonotonicClock clock, Apps apps, Account account) {
    this.clock = clock;
    this.apps = apps;
    this.owner = account.email();
  }

  public List<Space> all() {
    return spaces.all();
  }

  public List<Space> of(Team team) {
    return all().stream().filter(space -> space.team().equals(team)).toList();
  }

  public Space find(String idOrName) {
    return spaces.find(idOrName);
  }

  public Space create(String name, SpaceOrder order) {
    return spaces.add(new Space(order, checked(name), owner, clock));
  }

  public void rename(Space space, String name) {
    if (!name.equals(space.name())) {
      space.rename(checked(name));
    }
  }

  /** Transfers a space and its apps to another team. */
  public void transfer(Space space, Team team) {
    space.setTeam(team);
    appsIn(space).forEach(app -> app.ownership().setTeam(team));
  }

  public void remove(Space space) {
    if (!appsIn(space).isEmpty()) {
      throw HerokuError.invalid("Space still has apps.");
    }
    space.delete();
    spaces.remove(space);
  }

  public List<App> appsIn(Space space) {
    return apps.all().stream().filter(app -> space.equals(app.ownership().space())).toList();
  }

  private String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw HerokuError.invalid("name must be lowercase letters, digits and single dashes.");
    }
    if (spaces.lookUp(name).isPresent()) {
      throw HerokuError.invalid("Name " + name + " is already taken.");
    }
    return name;
  }
}
