package io.github.polycloud.sandbox.internal.heroku.v3.deploy;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.Slug;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.heroku.storage.StorageServer;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.javalin.http.Context;
import java.util.Map;
import java.util.UUID;

/** Slugs that were built somewhere else. */
final class SlugRoutes {

  private final HerokuState state;
  private final StorageServer storage;

  SlugRoutes(HerokuState state, StorageServer storage) {
    this.state = state;
    this.storage = storage;
  }

  void addTo(Routes routes) {
    routes.post("/apps/{app}/slugs", this::create);
    routes.get("/apps/{app}/slugs/{slug}", this::info);
  }

  private void create(Context ctx) {
    App app = app(ctx);
    Body body = Body.of(ctx);
    body.requiredObject("process_types");
    Map<String, String> types = body.texts("process_types");
    String stack = body.text("stack");
    Slug slug =
        new Slug(
            UUID.randomUUID(),
            types,
            body.text("checksum"),
            body.text("commit"),
            body.text("commit_description"),
            body.text("buildpack_provided_description"),
            stack == null ? app.stack() : Stack.find(stack),
            storage.reserve(),
            state.now());
    state.deploys().add(app, slug);
    Responses.created(ctx, DeployShapes.slug(slug, storage, "PUT"));
  }

  private void info(Context ctx) {
    Slug slug = state.deploys().slug(app(ctx), ctx.pathParam("slug"));
    Responses.ok(ctx, DeployShapes.slug(slug, storage, "GET"));
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }
}
