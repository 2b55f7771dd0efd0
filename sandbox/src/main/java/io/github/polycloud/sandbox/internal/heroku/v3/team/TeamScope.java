// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.space.Space;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import org.jspecify.annotations.Nullable;

/** The team and the space of a new app. */
record TeamScope(@Nullable Team team, @Nullable Space space) {

  /** Without a team the app belongs to the team of its space, or to the default team. */
  static TeamScope of(RequestBody body, HerokuState state) {
    String space = body.text("space");
    Space where = space == null ? null : state.spaces().find(space).requireAllocated();
    String named = body.text("team");
    String called = named == null ? body.text("organization") : named;
    if (called != null) {
      return new TeamScope(state.teams().find(called), where);
    }
    if (where != null) {
      return new TeamScope(where.team(), where);
    }
    boolean personal = body.flag("personal", false);
    return new TeamScope(personal ? null : state.teams().byDefault().orElse(null), null);
  }
}
