package io.github.polycloud.sandbox.internal.heroku.v3.domain;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.domain.Domain;
import io.github.polycloud.sandbox.internal.heroku.state.domain.SniEndpoint;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** Host names, the app's own one among them. */
final class DomainRoutes {

  private static final Sorting<Domain> SORTING =
      Sorting.by(
          Attribute.text("id", domain -> domain.id().toString()),
          Attribute.text("hostname", Domain::hostname));

  private final HerokuState state;

  DomainRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/apps/{app}/domains", this::list);
    routes.post("/apps/{app}/domains", this::create);
    routes.get("/apps/{app}/domains/{domain}", this::info);
    routes.patch("/apps/{app}/domains/{domain}", this::update);
    routes.delete("/apps/{app}/domains/{domain}", this::delete);
  }

  private void list(Context ctx) {
    App app = app(ctx);
    Responses.list(ctx, SORTING, app.domains().all(), domain -> Shapes.domain(domain, app));
  }

  private void create(Context ctx) {
    App app = app(ctx);
    Body body = Body.of(ctx);
    String hostname = body.requiredText("hostname");
    SniEndpoint endpoint = endpoint(body, app);
    Domain domain = app.domains().add(hostname);
    app.domains().setPending(domain, true);
    state.backlog().begin(() -> app.domains().setPending(domain, false));
    if (endpoint != null) {
      app.domains().link(domain, endpoint);
    }
    Responses.created(ctx, Shapes.domain(domain, app));
  }

  private void info(Context ctx) {
    App app = app(ctx);
    Responses.ok(ctx, Shapes.domain(app.domains().find(ctx.pathParam("domain")), app));
  }

  private void update(Context ctx) {
    App app = app(ctx);
    Domain domain = app.domains().find(ctx.pathParam("domain"));
    Responses.requireMatch(ctx, Shapes.domain(domain, app));
    app.domains().link(domain, endpoint(Body.of(ctx), app));
    Responses.ok(ctx, Shapes.domain(domain, app));
  }

  private void delete(Context ctx) {
    App app = app(ctx);
    Domain domain = app.domains().find(ctx.pathParam("domain"));
    Responses.requireMatch(ctx, Shapes.domain(domain, app));
    app.domains().remove(domain);
    Responses.ok(ctx, Shapes.domain(domain, app));
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  /** Null means the shared certificate, and has to be said: silence is refused. */
  private static @Nullable SniEndpoint endpoint(Body body, App app) {
    if (!body.has("sni_endpoint")) {
      throw HerokuError.invalid("sni_endpoint is required, even when it is null.");
    }
    String idOrName = body.text("sni_endpoint");
    return idOrName == null ? null : app.sniEndpoints().find(idOrName);
  }
}
