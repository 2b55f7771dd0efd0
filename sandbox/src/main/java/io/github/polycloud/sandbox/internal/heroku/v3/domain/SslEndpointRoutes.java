package io.github.polycloud.sandbox.internal.heroku.v3.domain;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.domain.Certificate;
import io.github.polycloud.sandbox.internal.heroku.state.domain.SslEndpoint;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;

/** The certificates of the years before SNI, each under a host name of its own. */
final class SslEndpointRoutes {

  private static final String ENDPOINTS = "/apps/{app}/ssl-endpoints";
  private static final String ENDPOINT = ENDPOINTS + "/{cname}";

  private static final Sorting<SslEndpoint> SORTING =
      Sorting.by(
          Attribute.text("id", endpoint -> endpoint.id().toString()),
          Attribute.text("name", SslEndpoint::name));

  private final HerokuState state;

  SslEndpointRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get(ENDPOINTS, this::list);
    routes.post(ENDPOINTS, this::create);
    routes.get(ENDPOINT, this::info);
    routes.patch(ENDPOINT, this::update);
    routes.delete(ENDPOINT, this::delete);
  }

  private void list(Context ctx) {
    Responses.list(ctx, SORTING, app(ctx).ssl().endpoints(), CertificateShapes::sslEndpoint);
  }

  private void create(Context ctx) {
    App app = app(ctx);
    SslEndpoint endpoint = app.ssl().addEndpoint(certificate(Body.of(ctx)));
    Responses.created(ctx, CertificateShapes.sslEndpoint(endpoint));
  }

  private void info(Context ctx) {
    Responses.ok(ctx, CertificateShapes.sslEndpoint(endpoint(ctx)));
  }

  private void update(Context ctx) {
    SslEndpoint endpoint = endpoint(ctx);
    Responses.requireMatch(ctx, CertificateShapes.sslEndpoint(endpoint));
    Body body = Body.of(ctx);
    if (body.flag("rollback", false)) {
      app(ctx).ssl().rollback(endpoint);
    } else {
      app(ctx).ssl().update(endpoint, certificate(body));
    }
    Responses.ok(ctx, CertificateShapes.sslEndpoint(endpoint));
  }

  private void delete(Context ctx) {
    SslEndpoint endpoint = endpoint(ctx);
    Responses.requireMatch(ctx, CertificateShapes.sslEndpoint(endpoint));
    app(ctx).ssl().remove(endpoint);
    Responses.ok(ctx, CertificateShapes.sslEndpoint(endpoint));
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private SslEndpoint endpoint(Context ctx) {
    return app(ctx).ssl().endpoint(ctx.pathParam("cname"));
  }

  private static Certificate certificate(Body body) {
    return Certificate.parse(
        body.requiredText("certificate_chain"), body.requiredText("private_key"));
  }
}
