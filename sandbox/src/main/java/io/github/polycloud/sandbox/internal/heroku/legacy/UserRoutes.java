package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.route.Credentials;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.javalin.http.Context;

/** Who calls, and how a password becomes an API key. */
final class UserRoutes {

  private final HerokuState state;
  private final Credentials credentials;

  UserRoutes(HerokuState state, Credentials credentials) {
    this.state = state;
    this.credentials = credentials;
  }

  void addTo(Routes routes) {
    routes.get("/user", this::info);
    routes.get("/account", this::info);
    routes.post("/login", this::login);
    routes.post("/user/{user}/confirm_billing", this::confirmBilling);
  }

  private void info(Context ctx) {
    Responses.json(ctx, 200, Shapes.user(state.account(), credentials.token()));
  }

  private void confirmBilling(Context ctx) {
    if (!state.account().is(ctx.pathParam("user"))) {
      throw HerokuError.notFound("user");
    }
    state.confirmBilling();
    ctx.status(200);
  }

  private void login(Context ctx) {
    Parameters given = Parameters.form(ctx);
    if (!credentials.areLogin(given.get("username"), given.get("password"))) {
      throw HerokuError.unauthorized();
    }
    Responses.json(ctx, 200, Shapes.login(state.account(), credentials.token()));
  }
}
