package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.team.EnterpriseAccount;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import io.javalin.http.Context;

/** Finds the team a path names. */
record TeamPath(HerokuState state) {

  Team team(Context ctx) {
    return state.teams().find(ctx.pathParam("team"));
  }

  EnterpriseAccount enterprise(Context ctx) {
    return state.teams().enterprise(ctx.pathParam("enterprise"));
  }
}
