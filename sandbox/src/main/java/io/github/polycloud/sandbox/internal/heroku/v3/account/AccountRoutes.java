package io.github.polycloud.sandbox.internal.heroku.v3.account;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.v3.UserPath;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who calls, and how often they still may. */
public final class AccountRoutes {

  /** The one path whose calls are not counted. */
  public static final String RATE_LIMITS = "/account/rate-limits";

  private final HerokuState state;

  AccountRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    UserPath me = new UserPath(state);
    routes.get("/account", this::info);
    routes.patch("/account", this::update);
    routes.delete("/account", this::delete);
    routes.get("/account/delinquency", AccountRoutes::delinquency);
    routes.get(RATE_LIMITS, this::rateLimits);
    routes.get("/users/{user}", me.only(this::info));
    routes.patch("/users/{user}", me.only(this::update));
    routes.delete("/users/{user}", me.only(this::delete));
  }

  private void info(Context ctx) {
    Responses.ok(ctx, shape());
  }

  private void update(Context ctx) {
    Account now = state.account();
    Responses.requireMatch(ctx, shape());
    Body body = Body.of(ctx);
    state.updateAccount(
        body.has("name") ? body.text("name") : now.name(),
        body.flag("allow_tracking", now.allowTracking()),
        body.flag("beta", now.beta()));
    info(ctx);
  }

  /** Takes the password besides the token, and everything the account has with it. */
  private void delete(Context ctx) {
    if (!state.records().password().is(password(ctx))) {
      throw HerokuError.unauthorized();
    }
    JsonNode last = shape();
    state.apps().all().forEach(state.apps()::remove);
    state.oauth().authorizations().removeAll();
    Responses.ok(ctx, last);
  }

  private void rateLimits(Context ctx) {
    Responses.ok(ctx, Json.object().put("remaining", state.remaining()));
  }

  private JsonNode shape() {
    return AccountShapes.account(state);
  }

  private static void delinquency(Context ctx) {
    Responses.ok(ctx, AccountShapes.inGoodStanding());
  }

  private static @Nullable String password(Context ctx) {
    String encoded = ctx.header("Heroku-Password-Base64");
    if (encoded == null) {
      return ctx.header("Heroku-Password");
    }
    try {
      return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw HerokuError.badRequest("Heroku-Password-Base64 is not Base64.");
    }
  }
}
