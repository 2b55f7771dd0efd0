package io.github.polycloud.sandbox.internal.heroku.v3;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.Account;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.Refusal;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Answers;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Body;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Who calls, and how often they still may. */
final class AccountRoutes {

  static final String RATE_LIMITS = "/account/rate-limits";

  private final HerokuState state;

  AccountRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/account", this::info);
    routes.patch("/account", this::update);
    routes.get(RATE_LIMITS, this::rateLimits);
    routes.get("/users/{user}", forMe(this::info));
    routes.patch("/users/{user}", forMe(this::update));
  }

  private void info(Context ctx) {
    Answers.ok(ctx, Shapes.account(state.account()));
  }

  private void update(Context ctx) {
    Account now = state.account();
    Answers.requireMatch(ctx, Shapes.account(now));
    Body body = Body.of(ctx);
    state.updateAccount(
        body.has("name") ? body.text("name") : now.name(),
        body.flag("allow_tracking", now.allowTracking()),
        body.flag("beta", now.beta()));
    info(ctx);
  }

  private void rateLimits(Context ctx) {
    Answers.ok(ctx, Json.object().put("remaining", state.remaining()));
  }

  private Handler forMe(Handler handler) {
    return ctx -> {
      if (!state.account().is(ctx.pathParam("user"))) {
        throw Refusal.notFound("user");
      }
      handler.handle(ctx);
    };
  }
}
