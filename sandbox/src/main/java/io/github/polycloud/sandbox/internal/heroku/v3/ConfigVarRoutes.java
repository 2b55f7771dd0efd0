package io.github.polycloud.sandbox.internal.heroku.v3;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.App;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.Refusal;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Answers;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Body;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

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
    Answers.ok(ctx, shape(app(ctx).config()));
  }

  private void update(Context ctx) {
    App app = app(ctx);
    Answers.requireMatch(ctx, shape(app.config()));
    Map<String, @Nullable String> changes = new LinkedHashMap<>();
    Body.of(ctx).fields().forEachEntry((name, value) -> changes.put(name, value(name, value)));
    app.configure(changes);
    Answers.ok(ctx, shape(app.config()));
  }

  private void ofRelease(Context ctx) {
    Answers.ok(ctx, shape(app(ctx).releases().find(ctx.pathParam("release")).config()));
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private static @Nullable String value(String name, JsonNode value) {
    if (!value.isNull() && !value.isString()) {
      throw Refusal.invalid("The value of " + name + " must be a string or null.");
    }
    return value.isNull() ? null : value.stringValue();
  }

  private static JsonNode shape(Map<String, String> config) {
    var node = Json.object();
    config.forEach(node::put);
    return node;
  }
}
