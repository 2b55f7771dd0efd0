package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Config vars: JSON in and out, whatever the headers say, but for one value as text. */
final class ConfigVarRoutes {

  private final HerokuState state;

  ConfigVarRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/apps/{app}/config_vars", ctx -> show(ctx, app(ctx)));
    routes.put("/apps/{app}/config_vars", this::put);
    routes.delete("/apps/{app}/config_vars", this::clear);
    routes.put("/apps/{app}/config_vars/{name}", this::putOne);
    routes.delete("/apps/{app}/config_vars/{name}", this::remove);
  }

  private void put(Context ctx) {
    App app = app(ctx);
    Map<String, @Nullable String> changes = new LinkedHashMap<>();
    JsonInput.read(ctx.body())
        .forEachEntry(
            (name, value) -> {
              if (!value.isValueNode() || value.isNull()) {
                throw HerokuError.invalid("The value of " + name + " must be a string.");
              }
              changes.put(name, value.asString());
            });
    app.configure(changes);
    show(ctx, app);
  }

  /** The one call about config vars that takes text. */
  private void putOne(Context ctx) {
    app(ctx).configure(Map.of(ctx.pathParam("name"), ctx.body()));
    ctx.status(200);
  }

  private void clear(Context ctx) {
    App app = app(ctx);
    Map<String, @Nullable String> changes = new HashMap<>();
    app.config().keySet().forEach(name -> changes.put(name, null));
    app.configure(changes);
    show(ctx, app);
  }

  private void remove(Context ctx) {
    App app = app(ctx);
    Map<String, @Nullable String> changes = new HashMap<>();
    changes.put(ctx.pathParam("name"), null);
    app.configure(changes);
    show(ctx, app);
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private static void show(Context ctx, App app) {
    Responses.json(ctx, 200, Shapes.config(app.config()));
  }
}
