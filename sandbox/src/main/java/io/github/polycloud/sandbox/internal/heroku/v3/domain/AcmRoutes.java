package io.github.polycloud.sandbox.internal.heroku.v3.domain;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.javalin.http.Context;

/** Certificates that the platform orders and renews by itself, for all domains of an app. */
final class AcmRoutes {

  private final HerokuState state;

  AcmRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.post("/apps/{app}/acm", this::enable);
    routes.patch("/apps/{app}/acm", this::refresh);
    routes.delete("/apps/{app}/acm", this::disable);
  }

  private void enable(Context ctx) {
    App app = app(ctx);
    if (!app.acm()) {
      app.setAcm(true);
      order(app);
    }
    Responses.ok(ctx, Shapes.app(app));
  }

  private void refresh(Context ctx) {
    App app = app(ctx);
    if (!app.acm()) {
      throw HerokuError.invalid("Automated certificates are off.");
    }
    order(app);
    Responses.ok(ctx, Shapes.app(app));
  }

  private void disable(Context ctx) {
    App app = app(ctx);
    app.setAcm(false);
    app.domains().setAcmStatus(null);
    Responses.ok(ctx, Shapes.app(app));
  }

  private void order(App app) {
    app.domains().setAcmStatus("pending");
    state.backlog().begin(() -> app.domains().setAcmStatus(app.acm() ? "cert issued" : null));
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }
}
