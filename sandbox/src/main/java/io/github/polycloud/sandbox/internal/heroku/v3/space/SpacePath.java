package io.github.polycloud.sandbox.internal.heroku.v3.space;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.space.Network;
import io.github.polycloud.sandbox.internal.heroku.state.space.Space;
import io.javalin.http.Context;

/** Finds the space a path names. */
record SpacePath(HerokuState state) {

  Space space(Context ctx) {
    return state.spaces().find(ctx.pathParam("space"));
  }

  Network network(Context ctx) {
    return space(ctx).network();
  }
}
