package io.github.polycloud.sandbox.internal.heroku.v3.deploy;

import io.github.polycloud.sandbox.internal.heroku.deploy.SetupRequest;
import io.github.polycloud.sandbox.internal.heroku.deploy.Setups;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.Buildpack;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.SourceBlob;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** Apps made from a source and its manifest in one go. */
final class AppSetupRoutes {

  private final HerokuState state;
  private final Setups setups;

  AppSetupRoutes(HerokuState state, Setups setups) {
    this.state = state;
    this.setups = setups;
  }

  void addTo(Routes routes) {
    routes.post("/app-setups", this::create);
    routes.get("/app-setups/{setup}", this::info);
  }

  private void create(Context ctx) {
    Body body = Body.of(ctx);
    SourceBlob source = SourceBlobs.required(body);
    Body overrides = body.objectOrEmpty("overrides");
    Map<String, String> environment = overrides.texts("env");
    List<Buildpack> buildpacks = SourceBlobs.buildpacks(overrides);
    App app = app(body.objectOrEmpty("app"));
    Responses.created(
        ctx,
        DeployShapes.setup(
            setups.begin(
                app,
                new SetupRequest(
                    source, environment, buildpacks == null ? List.of() : buildpacks))));
  }

  private void info(Context ctx) {
    Responses.ok(ctx, DeployShapes.setup(state.deploys().setup(ctx.pathParam("setup"))));
  }

  private App app(Body wanted) {
    String stack = wanted.text("stack");
    return state
        .apps()
        .create(
            state.account(),
            wanted.text("name"),
            wanted.text("region"),
            stack == null ? null : Stack.find(stack));
  }
}
