package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Feature;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Features, of the account or of the app that the query names. */
final class FeatureRoutes {

  private final HerokuState state;

  FeatureRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/features", this::list);
    routes.get("/features/{feature}", this::info);
    routes.post("/features/{feature}", this::enable);
    routes.delete("/features/{feature}", this::disable);
  }

  private void list(Context ctx) {
    App app = app(ctx);
    ArrayNode array = Json.array();
    Feature.ALL.stream()
        .filter(feature -> app != null || !feature.ofApp())
        .forEach(feature -> array.add(shape(feature, enabled(feature, app))));
    Responses.json(ctx, 200, array);
  }

  private void info(Context ctx) {
    show(ctx, 200);
  }

  private void enable(Context ctx) {
    App app = app(ctx);
    Feature feature = feature(ctx);
    boolean added = enabled(feature, app).add(feature.name());
    log(app, feature, "Enable feature ", added);
    show(ctx, added ? 201 : 200);
  }

  private void disable(Context ctx) {
    App app = app(ctx);
    Feature feature = feature(ctx);
    log(app, feature, "Disable feature ", enabled(feature, app).remove(feature.name()));
    show(ctx, 200);
  }

  private void show(Context ctx, int status) {
    Feature feature = feature(ctx);
    Responses.json(ctx, status, shape(feature, enabled(feature, app(ctx))));
  }

  private Set<String> enabled(Feature feature, @Nullable App app) {
    if (!feature.ofApp()) {
      return state.features();
    }
    if (app == null) {
      throw HerokuError.invalid("Feature " + feature.name() + " needs an app.");
    }
    return app.features();
  }

  private @Nullable App app(Context ctx) {
    String name = Parameters.form(ctx).get("app");
    return name == null || name.isBlank() ? null : state.apps().find(name);
  }

  private static Feature feature(Context ctx) {
    return Feature.find(ctx.pathParam("feature"));
  }

  private static void log(@Nullable App app, Feature feature, String what, boolean changed) {
    if (changed && app != null && feature.ofApp()) {
      app.log().api(what + feature.name());
    }
  }

  private static JsonNode shape(Feature feature, Set<String> enabled) {
    return Json.object()
        .put("name", feature.name())
        .put("kind", feature.ofApp() ? "app" : "user")
        .put("state", feature.state())
        .put("enabled", enabled.contains(feature.name()))
        .put("summary", feature.summary())
        .put("docs", "https://devcenter.heroku.com/articles/labs-" + feature.name());
  }
}
