package io.github.polycloud.sandbox.internal.heroku.v3.domain;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.domain.CertificateChain;
import io.github.polycloud.sandbox.internal.heroku.state.domain.SniEndpoint;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;

/** Uploaded certificates. */
final class SniEndpointRoutes {

  private static final Sorting<SniEndpoint> SORTING =
      Sorting.by(
          Attribute.text("id", endpoint -> endpoint.id().toString()),
          Attribute.text("name", SniEndpoint::name));

  private final HerokuState state;

  SniEndpointRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/apps/{app}/sni-endpoints", this::list);
    routes.post("/apps/{app}/sni-endpoints", this::create);
    routes.get("/apps/{app}/sni-endpoints/{endpoint}", this::info);
    routes.patch("/apps/{app}/sni-endpoints/{endpoint}", this::update);
    routes.delete("/apps/{app}/sni-endpoints/{endpoint}", this::delete);
  }

  private void list(Context ctx) {
    App app = app(ctx);
    Responses.list(
        ctx,
        SORTING,
        app.sniEndpoints().all(),
        endpoint -> CertificateShapes.sniEndpoint(endpoint, app));
  }

  private void create(Context ctx) {
    App app = app(ctx);
    SniEndpoint endpoint = app.sniEndpoints().add(chain(ctx));
    Responses.created(ctx, CertificateShapes.sniEndpoint(endpoint, app));
  }

  private void info(Context ctx) {
    App app = app(ctx);
    Responses.ok(ctx, CertificateShapes.sniEndpoint(endpoint(ctx, app), app));
  }

  private void update(Context ctx) {
    App app = app(ctx);
    SniEndpoint endpoint = endpoint(ctx, app);
    Responses.requireMatch(ctx, CertificateShapes.sniEndpoint(endpoint, app));
    app.sniEndpoints().update(endpoint, chain(ctx));
    Responses.ok(ctx, CertificateShapes.sniEndpoint(endpoint, app));
  }

  private void delete(Context ctx) {
    App app = app(ctx);
    SniEndpoint endpoint = endpoint(ctx, app);
    Responses.requireMatch(ctx, CertificateShapes.sniEndpoint(endpoint, app));
    app.sniEndpoints().remove(endpoint);
    Responses.ok(ctx, CertificateShapes.sniEndpoint(endpoint, app));
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private static SniEndpoint endpoint(Context ctx, App app) {
    return app.sniEndpoints().find(ctx.pathParam("endpoint"));
  }

  private static CertificateChain chain(Context ctx) {
    Body body = Body.of(ctx);
    return CertificateChain.parse(
        body.requiredText("certificate_chain"), body.requiredText("private_key"));
  }
}
