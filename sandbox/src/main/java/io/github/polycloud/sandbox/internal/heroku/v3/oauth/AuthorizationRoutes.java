package io.github.polycloud.sandbox.internal.heroku.v3.oauth;

import io.github.polycloud.sandbox.internal.heroku.route.Credentials;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Authorization;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Authorizations;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.OAuthClient;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Scope;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import tools.jackson.databind.JsonNode;

/** Leave to act for the account; {@code ~} is the one the caller acts by. */
final class AuthorizationRoutes {

  private static final Sorting<Authorization> SORTING =
      Sorting.by(
          Attribute.text("id", authorization -> authorization.id().toString()),
          Attribute.time("updated_at", Authorization::updatedAt));

  private final HerokuState state;

  AuthorizationRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    String one = "/oauth/authorizations/{authorization}";
    routes.get("/oauth/authorizations", this::list);
    routes.post("/oauth/authorizations", this::create);
    routes.get(one, this::info);
    routes.patch(one, this::update);
    routes.delete(one, this::delete);
    routes.post(one + "/actions/regenerate-tokens", this::regenerate);
  }

  private void list(Context ctx) {
    Responses.list(ctx, SORTING, authorizations().all(), this::shape);
  }

  private void create(Context ctx) {
    Body body = Body.of(ctx);
    Scope scope = Scope.of(body.requiredTexts("scope"));
    String description = body.text("description");
    String text = description == null ? "" : description;
    String client = body.text("client");
    Authorization made =
        client == null
            ? authorizations().direct(text, scope, body.number("expires_in", 1, Integer.MAX_VALUE))
            : authorizations().grant(state.oauth().clients().find(client), text, scope, null);
    Responses.created(ctx, shape(made));
  }

  private void info(Context ctx) {
    Responses.ok(ctx, shape(authorization(ctx)));
  }

  /** Wants to be shown the secret of a client, as a second proof. */
  private void update(Context ctx) {
    Body body = Body.of(ctx);
    Authorization authorization = authorization(ctx);
    Body given = body.requiredObject("client");
    OAuthClient client = state.oauth().clients().find(given.requiredText("id"));
    if (!client.secret().equals(given.requiredText("secret"))) {
      throw HerokuError.unauthorized();
    }
    String description = body.text("description");
    if (description != null) {
      authorizations().describe(authorization, description);
    }
    Responses.ok(ctx, shape(authorization));
  }

  private void delete(Context ctx) {
    Authorization authorization = authorization(ctx);
    authorizations().remove(authorization);
    Responses.ok(ctx, shape(authorization));
  }

  private void regenerate(Context ctx) {
    Authorization authorization = authorization(ctx);
    authorizations().regenerate(authorization);
    Responses.ok(ctx, shape(authorization));
  }

  private Authorizations authorizations() {
    return state.oauth().authorizations();
  }

  private Authorization authorization(Context ctx) {
    String id = ctx.pathParam("authorization");
    return id.equals("~") ? callers(ctx, state) : authorizations().find(id);
  }

  /** What the caller acts by. */
  static Authorization callers(Context ctx, HerokuState state) {
    return Credentials.presentedToken(state.account().email(), ctx.header("Authorization"))
        .flatMap(state.oauth().authorizations()::opened)
        .orElseThrow(() -> HerokuError.notFound("authorization"));
  }

  private JsonNode shape(Authorization authorization) {
    return OAuthShapes.authorization(authorization, state);
  }
}
