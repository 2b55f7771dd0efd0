// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.oauth;

import io.github.polycloud.sandbox.internal.heroku.route.Credentials;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Authorization;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Authorizations;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Exchange;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Exchanges;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.OAuthClient;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.OAuthClients;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Scope;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;

/** OAuth clients, authorizations, sessions and tokens; {@code ~} is the caller's own. */
public final class OAuthRoutes {

  private static final Sorting<OAuthClient> CLIENTS =
      Sorting.byId(OAuthClient::id).time("updated_at", OAuthClient::updatedAt);
  private static final Sorting<Authorization> AUTHORIZATIONS =
      Sorting.byId(Authorization::id).time("updated_at", Authorization::updatedAt);
  private static final Sorting<Authorization> SESSIONS =
      Sorting.byId(Authorization::session).time("updated_at", Authorization::updatedAt);

  private OAuthRoutes() {}

  public static void addTo(V3Router router) {
    router
        .collection("/oauth/clients", CLIENTS, OAuthJsonViews::client)
        .list(in -> clients(in).all())
        .create(in -> createClient(in.body(), clients(in)))
        .item("client", in -> clients(in).find(in.path("client")))
        .get()
        .replace((client, in) -> update(client, in.body(), clients(in)))
        .delete((client, in) -> in.state().oauth().remove(client))
        .replaceAction("actions/rotate-credentials", (client, in) -> clients(in).rotate(client));
    router
        .collection(
            "/oauth/authorizations",
            AUTHORIZATIONS,
            (authorization, in) -> OAuthJsonViews.authorization(authorization, in.state()))
        .list(in -> authorizations(in).all())
        .create(OAuthRoutes::authorize)
        .item("authorization", OAuthRoutes::authorization)
        .get()
        .update(OAuthRoutes::describe)
        .delete((authorization, in) -> authorizations(in).remove(authorization))
        .action(
            "actions/regenerate-tokens",
            (authorization, in) -> authorizations(in).regenerate(authorization));
    // The schema no longer lists sessions, but Heroku's command line still uses them.
    router
        .collection("/oauth/sessions", SESSIONS, OAuthJsonViews::session)
        .list(in -> authorizations(in).all())
        .item("session", OAuthRoutes::session)
        .delete((authorization, in) -> authorizations(in).remove(authorization));
    router.create("/oauth/tokens", in -> OAuthJsonViews.exchange(exchange(in), in.account()));
    router
        .resource(
            "/oauth/tokens/{token}",
            in -> exchanges(in).find(in.path("token")),
            (exchange, in) -> OAuthJsonViews.exchange(exchange, in.account()))
        .delete((exchange, in) -> exchanges(in).revoke(exchange));
  }

  private static OAuthClient createClient(RequestBody body, OAuthClients clients) {
    return clients.create(body.requiredText("name"), body.requiredText("redirect_uri"));
  }

  private static OAuthClient update(OAuthClient client, RequestBody body, OAuthClients clients) {
    return clients.update(client, body.text("name"), body.text("redirect_uri"));
  }

  private static Authorization authorize(V3Request in) {
    RequestBody body = in.body();
    Scope scope = body.get("scope") == null ? Scope.GLOBAL : Scope.of(body.requiredTexts("scope"));
    String description = body.text("description", "");
    String client = body.text("client");
    return client == null
        ? authorizations(in)
            .direct(description, scope, body.number("expires_in", 1, Integer.MAX_VALUE))
        : authorizations(in).grant(clients(in).find(client), description, scope, null);
  }

  /** Requires the secret of a client in addition to the token. */
  private static void describe(Authorization authorization, V3Request in) {
    RequestBody body = in.body();
    RequestBody given = body.requiredObject("client");
    OAuthClient client = clients(in).find(given.requiredText("id"));
    if (!client.secret().equals(given.requiredText("secret"))) {
      throw HerokuError.unauthorized();
    }
    String description = body.text("description");
    if (description != null) {
      authorizations(in).describe(authorization, description);
    }
  }

  /** The client's secret is the only credential needed. */
  private static Exchange exchange(V3Request in) {
    RequestBody body = in.body();
    RequestBody grant = body.requiredObject("grant");
    String secret = body.requiredObject("client").requiredText("secret");
    String type = grant.requiredText("type");
    return switch (type) {
      case Exchange.BY_CODE ->
          exchanges(in).byCode(secret, grant.requiredText("code"), grant.text("code_verifier"));
      case Exchange.BY_REFRESH_TOKEN ->
          exchanges(in)
              .byRefreshToken(secret, body.requiredObject("refresh_token").requiredText("token"));
      default -> throw HerokuError.invalid("grant type " + type + " is not known.");
    };
  }

  private static Authorization authorization(V3Request in) {
    String id = in.path("authorization");
    return id.equals("~") ? ofCaller(in) : authorizations(in).find(id);
  }

  private static Authorization session(V3Request in) {
    String id = in.path("session");
    return id.equals("~")
        ? ofCaller(in)
        : authorizations(in).all().stream()
            .filter(one -> one.session().toString().equals(id))
            .findFirst()
            .orElseThrow(() -> HerokuError.notFound("session"));
  }

  private static Authorization ofCaller(V3Request in) {
    return Credentials.presentedToken(in.account().email(), in.ctx().header("Authorization"))
        .flatMap(authorizations(in)::opened)
        .orElseThrow(() -> HerokuError.notFound("authorization"));
  }

  private static OAuthClients clients(V3Request in) {
    return in.state().oauth().clients();
  }

  private static Authorizations authorizations(V3Request in) {
    return in.state().oauth().authorizations();
  }

  private static Exchanges exchanges(V3Request in) {
    return in.state().oauth().exchanges();
  }
}
