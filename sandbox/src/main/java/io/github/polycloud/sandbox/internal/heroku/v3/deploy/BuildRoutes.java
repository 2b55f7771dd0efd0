package io.github.polycloud.sandbox.internal.heroku.v3.deploy;

import io.github.polycloud.sandbox.internal.heroku.deploy.Builder;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.Build;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import tools.jackson.databind.node.ObjectNode;

/** Builds: begun, watched, cancelled. */
final class BuildRoutes {

  private static final Sorting<Build> SORTING =
      Sorting.by(
          Attribute.text("id", build -> build.id().toString()),
          Attribute.time("started_at", Build::createdAt));

  private final HerokuState state;
  private final Builder builder;

  BuildRoutes(HerokuState state, Builder builder) {
    this.state = state;
    this.builder = builder;
  }

  void addTo(Routes routes) {
    routes.get("/apps/{app}/builds", this::list);
    routes.post("/apps/{app}/builds", this::create);
    routes.get("/apps/{app}/builds/{build}", this::info);
    routes.delete("/apps/{app}/builds/{build}", this::cancel);
    routes.delete("/apps/{app}/build-cache", this::clearCache);
  }

  private void list(Context ctx) {
    App app = app(ctx);
    Responses.list(ctx, SORTING, state.deploys().builds().of(app), build -> shape(build, app));
  }

  private void create(Context ctx) {
    App app = app(ctx);
    Body body = Body.of(ctx);
    Build build = builder.begin(app, SourceBlobs.required(body), SourceBlobs.buildpacks(body));
    Responses.created(ctx, shape(build, app));
  }

  private void info(Context ctx) {
    App app = app(ctx);
    Responses.ok(ctx, shape(build(ctx, app), app));
  }

  private void cancel(Context ctx) {
    App app = app(ctx);
    builder.cancel(app, build(ctx, app));
    info(ctx);
  }

  /** Nothing is cached here, so there is nothing to forget. */
  private void clearCache(Context ctx) {
    app(ctx);
    Responses.accepted(ctx);
  }

  private static ObjectNode shape(Build build, App app) {
    return DeployShapes.build(build, app).put("generation", app.generation().name());
  }

  private Build build(Context ctx, App app) {
    return state.deploys().builds().find(app, ctx.pathParam("build"));
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }
}
