package io.github.polycloud.sandbox.internal.heroku.v3.app;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.javalin.http.Context;

/** Config vars: a patch merges, null removes, and what changes anything makes a release. */
public final class ConfigVarRoutes {

  private final HerokuState state;

  public ConfigVarRoutes(HerokuState state) {
    this.state = state;
  }

  public void addTo(Routes routes) {
    routes.get("/apps/{app}/config-vars", this::info);
    routes.patch("/apps/{app}/config-vars", this::update);
    routes.get("/apps/{app}/releases/{release}/config-vars", this::ofRelease);
  }

  private void info(Context ctx) {
    Responses.ok(ctx, Shapes.configVars(app(ctx).config()));
  }

  private void update(Context ctx) {
    App app = app(ctx);
    Responses.requireMatch(ctx, Shapes.configVars(app.config()));
    app.configure(Body.of(ctx).configVars());
    Responses.ok(ctx, Shapes.configVars(app.config()));
  }

  private void ofRelease(Context ctx) {
    Responses.ok(ctx, Shapes.configVars(app(ctx).releases().find(ctx.pathParam("release")).config()));
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }
}
