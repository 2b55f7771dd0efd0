package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.domain.Certificate;
import io.github.polycloud.sandbox.internal.heroku.state.domain.Domain;
import io.github.polycloud.sandbox.internal.heroku.state.domain.SslEndpoint;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import tools.jackson.databind.node.ArrayNode;

/** Certificates: for domains first, for endpoints with a host name of their own from 2012 on. */
final class SslRoutes {

  private static final String ENDPOINTS = "/apps/{app}/ssl-endpoints";
  private static final String ENDPOINT = ENDPOINTS + "/{cname}";

  private final HerokuState state;

  SslRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.post("/apps/{app}/ssl", this::add);
    routes.delete("/apps/{app}/ssl", this::clear);
    routes.post("/apps/{app}/domains/{domain}/ssl", this::addToDomain);
    routes.delete("/apps/{app}/domains/{domain}/ssl", this::removeFromDomain);
    routes.get(ENDPOINTS, this::endpoints);
    routes.post(ENDPOINTS, this::addEndpoint);
    routes.get(ENDPOINT, ctx -> show(ctx, endpoint(ctx)));
    routes.put(ENDPOINT, this::updateEndpoint);
    routes.delete(ENDPOINT, this::removeEndpoint);
    routes.post(ENDPOINT + "/rollback", this::rollbackEndpoint);
  }

  private void add(Context ctx) {
    Certificate certificate = certificate(ctx);
    put(ctx, certificate.domain(), certificate);
  }

  private void addToDomain(Context ctx) {
    put(ctx, domain(ctx).hostname(), certificate(ctx));
  }

  private void put(Context ctx, String domain, Certificate certificate) {
    app(ctx).ssl().put(domain, certificate);
    Responses.json(
        ctx,
        200,
        Json.object()
            .put("domain", domain)
            .put("expires_at", Shapes.time(certificate.expiresAt())));
  }

  private void clear(Context ctx) {
    app(ctx).ssl().clear();
    ctx.status(200);
  }

  private void removeFromDomain(Context ctx) {
    app(ctx).ssl().remove(domain(ctx).hostname());
    ctx.status(200);
  }

  private void endpoints(Context ctx) {
    ArrayNode array = Json.array();
    app(ctx).ssl().endpoints().forEach(endpoint -> array.add(Shapes.endpoint(endpoint)));
    Responses.json(ctx, 200, array);
  }

  private void addEndpoint(Context ctx) {
    show(ctx, app(ctx).ssl().addEndpoint(certificate(ctx)));
  }

  private void updateEndpoint(Context ctx) {
    SslEndpoint endpoint = endpoint(ctx);
    app(ctx).ssl().update(endpoint, certificate(ctx));
    show(ctx, endpoint);
  }

  private void removeEndpoint(Context ctx) {
    SslEndpoint endpoint = endpoint(ctx);
    app(ctx).ssl().remove(endpoint);
    show(ctx, endpoint);
  }

  private void rollbackEndpoint(Context ctx) {
    SslEndpoint endpoint = endpoint(ctx);
    app(ctx).ssl().rollback(endpoint);
    show(ctx, endpoint);
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private Domain domain(Context ctx) {
    return app(ctx).domains().find(ctx.pathParam("domain"));
  }

  private SslEndpoint endpoint(Context ctx) {
    return app(ctx).ssl().endpoint(ctx.pathParam("cname"));
  }

  private static Certificate certificate(Context ctx) {
    Parameters given = Parameters.form(ctx);
    return Certificate.parse(
        given.values().getOrDefault("pem", ""), given.values().getOrDefault("key", ""));
  }

  private static void show(Context ctx, SslEndpoint endpoint) {
    Responses.json(ctx, 200, Shapes.endpoint(endpoint));
  }
}
