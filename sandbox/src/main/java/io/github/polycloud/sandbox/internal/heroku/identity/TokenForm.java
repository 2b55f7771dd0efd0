// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.identity;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Exchange;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Exchanges;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;

/** Exchanges a code or refresh token sent as a form, as OAuth libraries do. */
final class TokenForm {

  private final HerokuState state;

  TokenForm(HerokuState state) {
    this.state = state;
  }

  void exchange(Context ctx) {
    ctx.header("Cache-Control", "no-store");
    try {
      send(ctx, exchangeOf(ctx));
    } catch (HerokuError error) {
      Responses.sendError(ctx, error);
    }
  }

  private Exchange exchangeOf(Context ctx) {
    Exchanges exchanges = state.oauth().exchanges();
    String secret = required(ctx, "client_secret");
    String type = required(ctx, "grant_type");
    return switch (type) {
      case Exchange.BY_CODE ->
          exchanges.byCode(secret, required(ctx, "code"), ctx.formParam("code_verifier"));
      case Exchange.BY_REFRESH_TOKEN ->
          exchanges.byRefreshToken(secret, required(ctx, "refresh_token"));
      default -> throw HerokuError.invalid("grant_type " + type + " is not known.");
    };
  }

  private void send(Context ctx, Exchange exchange) {
    Responses.send(
        ctx,
        200,
        Json.object()
            .put("access_token", exchange.accessToken().value())
            .put("expires_in", exchange.accessToken().lifetime())
            .put("refresh_token", exchange.refreshToken().value())
            .put("token_type", "Bearer")
            .put("user_id", state.account().id().toString())
            .putNull("session_nonce"));
  }

  private static String required(Context ctx, String name) {
    String value = ctx.formParam(name);
    if (value == null || value.isBlank()) {
      throw HerokuError.invalid(name + " is required.");
    }
    return value;
  }
}
