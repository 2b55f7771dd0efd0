package io.github.polycloud.sandbox.internal.heroku.v3.oauth;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Exchange;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Exchanges;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.javalin.http.Context;

/** Codes and refresh tokens become access tokens; the client's secret is all the proof needed. */
final class TokenRoutes {

  private final HerokuState state;

  TokenRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.post("/oauth/tokens", this::create);
    routes.delete("/oauth/tokens/{token}", this::delete);
  }

  private void create(Context ctx) {
    Body body = Body.of(ctx);
    Body grant = body.requiredObject("grant");
    String secret = body.requiredObject("client").requiredText("secret");
    String type = grant.requiredText("type");
    Exchange made =
        switch (type) {
          case Exchange.BY_CODE ->
              exchanges().byCode(secret, grant.requiredText("code"), grant.text("code_verifier"));
          case Exchange.BY_REFRESH_TOKEN ->
              exchanges()
                  .byRefreshToken(
                      secret, body.requiredObject("refresh_token").requiredText("token"));
          default -> throw HerokuError.invalid("grant type " + type + " is not known.");
        };
    Responses.created(ctx, OAuthShapes.exchange(made, state.account()));
  }

  private void delete(Context ctx) {
    Exchange exchange = exchanges().find(ctx.pathParam("token"));
    exchanges().revoke(exchange);
    Responses.ok(ctx, OAuthShapes.exchange(exchange, state.account()));
  }

  private Exchanges exchanges() {
    return state.oauth().exchanges();
  }
}
