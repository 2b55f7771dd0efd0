package io.github.polycloud.sandbox.internal.heroku.v3.oauth;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Authorization;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Exchange;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Grant;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.OAuthClient;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Token;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How v3 shows clients, authorizations and tokens. */
final class OAuthShapes {

  private OAuthShapes() {}

  static ObjectNode client(OAuthClient client) {
    return Json.object()
        .put("created_at", client.createdAt().toString())
        .put("id", client.id().toString())
        .putNull("ignores_delinquent")
        .put("name", client.name())
        .put("redirect_uri", client.redirectUri())
        .put("secret", client.secret())
        .put("updated_at", client.updatedAt().toString());
  }

  static ObjectNode authorization(Authorization authorization, HerokuState state) {
    Account account = state.account();
    ObjectNode node =
        Json.object()
            .put("created_at", authorization.createdAt().toString())
            .put("description", authorization.description())
            .put("id", authorization.id().toString())
            .put("updated_at", authorization.updatedAt().toString());
    node.set("access_token", authorization.accessToken().map(OAuthShapes::token).orElse(null));
    node.set("client", client(authorization.client(), state));
    node.set("grant", authorization.grant().map(OAuthShapes::grant).orElse(null));
    node.set("refresh_token", authorization.refreshToken().map(OAuthShapes::token).orElse(null));
    authorization.scope().words().forEach(node.putArray("scope")::add);
    node.set("session", identified(authorization.session()));
    node.putObject("user")
        .put("email", account.email())
        .put("full_name", account.name())
        .put("id", account.id().toString());
    return node;
  }

  static ObjectNode exchange(Exchange exchange, Account account) {
    ObjectNode node =
        Json.object()
            .put("created_at", exchange.createdAt().toString())
            .put("id", exchange.id().toString())
            .put("updated_at", exchange.createdAt().toString());
    node.set("access_token", token(exchange.accessToken()));
    node.set("authorization", identified(exchange.authorization().id()));
    node.putObject("client").put("secret", exchange.client().secret());
    node.putObject("grant").put("code", exchange.code()).put("type", exchange.type());
    node.set("refresh_token", token(exchange.refreshToken()));
    node.set("session", identified(exchange.authorization().session()));
    node.set("user", identified(account.id()));
    return node;
  }

  static ObjectNode session(Authorization authorization) {
    return Json.object()
        .put("created_at", authorization.createdAt().toString())
        .put("description", authorization.description())
        .put("expires_in", authorization.accessToken().map(Token::lifetime).orElse(null))
        .put("id", authorization.session().toString())
        .put("updated_at", authorization.updatedAt().toString());
  }

  private static ObjectNode token(Token token) {
    return Json.object()
        .put("expires_in", token.lifetime())
        .put("id", token.id().toString())
        .put("token", token.value());
  }

  private static ObjectNode grant(Grant grant) {
    return Json.object()
        .put("code", grant.code())
        .put("expires_in", Grant.LIFETIME)
        .put("id", grant.id().toString());
  }

  private static @Nullable ObjectNode client(@Nullable UUID id, HerokuState state) {
    if (id == null) {
      return null;
    }
    OAuthClient client = state.oauth().clients().find(id.toString());
    return Json.object()
        .put("id", client.id().toString())
        .put("name", client.name())
        .put("redirect_uri", client.redirectUri());
  }

  private static ObjectNode identified(UUID id) {
    return Json.object().put("id", id.toString());
  }
}
