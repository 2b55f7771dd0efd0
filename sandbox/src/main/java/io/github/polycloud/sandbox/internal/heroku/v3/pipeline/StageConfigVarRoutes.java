package io.github.polycloud.sandbox.internal.heroku.v3.pipeline;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Pipeline;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Stage;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.javalin.http.Context;

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
    Responses.ok(ctx, Shapes.configVars(pipeline(ctx).config(stage(ctx))));
  }

  private void update(Context ctx) {
    Pipeline pipeline = pipeline(ctx);
    Responses.requireMatch(ctx, Shapes.configVars(pipeline.config(stage(ctx))));
    pipeline.configure(stage(ctx), Body.of(ctx).configVars());
    info(ctx);
  }

  private Pipeline pipeline(Context ctx) {
    return state.pipelines().find(ctx.pathParam("pipeline"));
  }

  private static Stage stage(Context ctx) {
    return Stage.of(ctx.pathParam("stage"));
  }
}
