package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import tools.jackson.databind.node.ArrayNode;

/** An app's history. A rollback names in bare text the release asked for, not the one it makes. */
final class ReleaseRoutes {

  private final HerokuState state;

  ReleaseRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/apps/{app}/releases", this::list);
    routes.post("/apps/{app}/releases", this::rollback);
    routes.get("/apps/{app}/releases/{release}", this::info);
  }

  private void list(Context ctx) {
    App app = app(ctx);
    ArrayNode array = Json.array();
    app.releases().all().forEach(release -> array.add(Shapes.release(release, app)));
    Responses.json(ctx, 200, array);
  }

  private void info(Context ctx) {
    App app = app(ctx);
    String name = ctx.pathParam("release");
    Release release = name.equals("current") ? app.releases().current() : app.releases().find(name);
    Responses.json(ctx, 200, Shapes.release(release, app));
  }

  private void rollback(Context ctx) {
    App app = app(ctx);
    String name = Parameters.form(ctx).get("rollback");
    Release target =
        name == null || name.isBlank() ? app.releases().previous() : app.releases().find(name);
    if (!target.addOns().equals(app.releases().current().addOns())) {
      throw HerokuError.invalid("Release " + target.name() + " had other add-ons.");
    }
    app.rollback(target);
    Responses.text(ctx, 200, target.name());
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }
}
