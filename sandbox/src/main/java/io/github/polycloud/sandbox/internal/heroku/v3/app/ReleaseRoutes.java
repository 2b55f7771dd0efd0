package io.github.polycloud.sandbox.internal.heroku.v3.app;

import io.github.polycloud.sandbox.internal.heroku.deploy.Deployer;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.release.Artifact;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.util.UUID;

/** An app's history, and going back in it. */
public final class ReleaseRoutes {

  private static final Sorting<Release> SORTING =
      Sorting.by(
          Attribute.text("id", release -> release.id().toString()),
          Attribute.number("version", Release::version));

  private final HerokuState state;
  private final Deployer deployer;

  public ReleaseRoutes(HerokuState state, Deployer deployer) {
    this.state = state;
    this.deployer = deployer;
  }

  public void addTo(Routes routes) {
    routes.get("/apps/{app}/releases", this::list);
    routes.post("/apps/{app}/releases", this::create);
    routes.get("/apps/{app}/releases/{release}", this::info);
  }

  private void list(Context ctx) {
    App app = app(ctx);
    Responses.list(ctx, SORTING, app.releases().all(), release -> Shapes.release(release, app));
  }

  private void info(Context ctx) {
    App app = app(ctx);
    Release release = app.releases().find(ctx.pathParam("release"));
    Responses.ok(ctx, Shapes.release(release, app));
  }

  private void create(Context ctx) {
    App app = app(ctx);
    Body body = Body.of(ctx);
    Release made =
        body.has("release")
            ? app.rollback(app.releases().find(uuid(body, "release").toString()))
            : deployer.release(app, code(app, body), description(body));
    Responses.created(ctx, Shapes.release(made, app));
  }

  private Artifact code(App app, Body body) {
    return body.has("oci_image")
        ? state.deploys().image(app, body.requiredText("oci_image"))
        : state.deploys().slug(app, uuid(body, "slug").toString()).artifact();
  }

  private static String description(Body body) {
    String given = body.text("description");
    String code = body.requiredText(body.has("oci_image") ? "oci_image" : "slug");
    return given == null ? "Deploy " + code.substring(0, Math.min(8, code.length())) : given;
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  /** A version is no id here, unlike in paths. */
  private static UUID uuid(Body body, String name) {
    try {
      return UUID.fromString(body.requiredText(name));
    } catch (IllegalArgumentException e) {
      throw HerokuError.invalid(name + " must be a UUID.");
    }
  }
}
