package io.github.polycloud.sandbox.internal.heroku.v3;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.App;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Answers;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Body;
import io.javalin.http.Context;

/** Config vars: a patch merges, null removes, and what changes anything makes a release. */
final class ConfigVarRoutes {

  private final HerokuState state;

  ConfigVarRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/apps/{app}/config-vars", this::info);
    routes.patch("/apps/{app}/config-vars", this::update);
    routes.get("/apps/{app}/releases/{release}/config-vars", this::ofRelease);
  }

  private void info(Context ctx) {
    Answers.ok(ctx, Shapes.configVars(app(ctx).config()));
  }

  private void update(Context ctx) {
    App app = app(ctx);
    Answers.requireMatch(ctx, Shapes.configVars(app.config()));
    app.configure(Body.of(ctx).configVars());
    Answers.ok(ctx, Shapes.configVars(app.config()));
  }

  private void ofRelease(Context ctx) {
    Answers.ok(ctx, Shapes.configVars(app(ctx).releases().find(ctx.pathParam("release")).config()));
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }
}
