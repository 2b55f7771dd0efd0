package io.github.polycloud.sandbox.internal.heroku.v3;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.App;
import io.github.polycloud.sandbox.internal.heroku.state.Domain;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.Refusal;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Answers;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Sorting;
import io.javalin.http.Context;

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
    routes.delete("/apps/{app}/domains/{domain}", this::delete);
  }

  private void list(Context ctx) {
    App app = app(ctx);
    Answers.list(ctx, SORTING, app.domains().all(), domain -> Shapes.domain(domain, app));
  }

  private void create(Context ctx) {
    App app = app(ctx);
    Body body = Body.of(ctx);
    String hostname = body.requiredText("hostname");
    if (!body.has("sni_endpoint")) {
      throw Refusal.invalid("sni_endpoint is required, even when it is null.");
    }
    if (body.get("sni_endpoint") != null) {
      throw Refusal.notFound("sni_endpoint");
    }
    Answers.created(ctx, Shapes.domain(app.domains().add(hostname), app));
  }

  private void info(Context ctx) {
    App app = app(ctx);
    Answers.ok(ctx, Shapes.domain(app.domains().find(ctx.pathParam("domain")), app));
  }

  private void delete(Context ctx) {
    App app = app(ctx);
    Domain domain = app.domains().find(ctx.pathParam("domain"));
    app.domains().remove(domain);
    Answers.ok(ctx, Shapes.domain(domain, app));
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }
}
