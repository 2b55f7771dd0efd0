package io.github.polycloud.sandbox.internal.heroku.v3.app;

import io.github.polycloud.sandbox.internal.heroku.state.app.Ownership;
import io.github.polycloud.sandbox.internal.heroku.state.space.Space;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import tools.jackson.databind.node.ObjectNode;

/** What changes in an app's looks when it is a team's or lives in a space. */
final class TenancyShape {

  private TenancyShape() {}

  static void putOn(ObjectNode app, Ownership tenancy) {
    Team team = tenancy.team();
    if (team != null) {
      app.set("organization", Shapes.named(team.id(), team.name()));
      app.set("team", Shapes.named(team.id(), team.name()));
      app.set("owner", Shapes.user(team.id(), team.managerEmail()));
    }
    Space space = tenancy.space();
    if (space != null) {
      app.set("space", Shapes.named(space.id(), space.name()).put("shield", space.shield()));
    }
  }
}
