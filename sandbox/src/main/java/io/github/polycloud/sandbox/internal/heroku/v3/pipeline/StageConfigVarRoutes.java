package io.github.polycloud.sandbox.internal.heroku.v3.pipeline;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.Refusal;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Pipeline;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Stage;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Answers;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Body;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The config vars that apps of a stage start with; a patch merges and null removes. */
final class StageConfigVarRoutes {

  private static final String PATH = "/pipelines/{pipeline}/stage/{stage}/config-vars";

  private final HerokuState state;

  StageConfigVarRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get(PATH, this::info);
    routes.patch(PATH, this::update);
  }

  private void info(Context ctx) {
    Answers.ok(ctx, shape(pipeline(ctx).config(stage(ctx))));
  }

  private void update(Context ctx) {
    Pipeline pipeline = pipeline(ctx);
    Answers.requireMatch(ctx, shape(pipeline.config(stage(ctx))));
    pipeline.configure(stage(ctx), changes(Body.of(ctx)));
    info(ctx);
  }

  /** Config vars to merge; null removes. */
  static Map<String, @Nullable String> changes(Body body) {
    Map<String, @Nullable String> changes = new LinkedHashMap<>();
    body.fields().forEachEntry((name, value) -> changes.put(name, value(name, value)));
    return changes;
  }

  private static @Nullable String value(String name, JsonNode value) {
    if (!value.isNull() && !value.isString()) {
      throw Refusal.invalid("The value of " + name + " must be a string or null.");
    }
    return value.isNull() ? null : value.stringValue();
  }

  private static ObjectNode shape(Map<String, String> config) {
    ObjectNode node = Json.object();
    config.forEach(node::put);
    return node;
  }

  private Pipeline pipeline(Context ctx) {
    return state.pipelines().find(ctx.pathParam("pipeline"));
  }

  private static Stage stage(Context ctx) {
    return Stage.of(ctx.pathParam("stage"));
  }
}
