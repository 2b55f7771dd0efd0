// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.oauth;

import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.id;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Authorization;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Exchange;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Grant;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.OAuthClient;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.Token;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Views of OAuth clients, authorizations, sessions and tokens. */
final class OAuthJsonViews {

  private OAuthJsonViews() {}

  static ObjectNode client(OAuthClient client) {
    return JsonView.of(client.id(), client.createdAt(), client.updatedAt())
        .putNull("ignores_delinquent")
        .put("name", client.name())
        .put("redirect_uri", client.redirectUri())
        .put("secret", client.secret())
        .node();
  }

  static ObjectNode authorization(Authorization authorization, HerokuState state) {
    Account account = state.account();
    JsonView user =
        JsonView.empty()
            .put("email", account.email())
            .put("full_name", account.name())
            .put("id", account.id());
    return JsonView.of(authorization)
        .put("access_token", authorization.accessToken().map(OAuthJsonViews::token).orElse(null))
        .put("client", clientOrNull(authorization.client(), state))
        .put("description", authorization.description())
        .put("grant", authorization.grant().map(OAuthJsonViews::grant).orElse(null))
        .put("refresh_token", authorization.refreshToken().map(OAuthJsonViews::token).orElse(null))
        .put("scope", authorization.scope().words())
        .put("session", id(authorization.session()))
        .put("user", user)
        .node();
  }

  static ObjectNode exchange(Exchange exchange, Account account) {
    return JsonView.of(exchange.id(), exchange.createdAt(), exchange.createdAt())
        .put("access_token", token(exchange.accessToken()))
        .put("authorization", id(exchange.authorization().id()))
        .put("client", JsonView.empty().put("secret", exchange.client().secret()))
        .put("grant", JsonView.empty().put("code", exchange.code()).put("type", exchange.type()))
        .put("refresh_token", token(exchange.refreshToken()))
        .put("session", id(exchange.authorization().session()))
        .put("user", id(account.id()))
        .node();
  }

  static ObjectNode session(Authorization authorization) {
    return JsonView.of(
            authorization.session(), authorization.createdAt(), authorization.updatedAt())
        .put("description", authorization.description())
        .put("expires_in", authorization.accessToken().map(Token::lifetime).orElse(null))
        .node();
  }

  private static ObjectNode token(Token token) {
    return JsonView.empty()
        .put("expires_in", token.lifetime())
        .put("id", token.id())
        .put("token", token.value())
        .node();
  }

  private static ObjectNode grant(Grant grant) {
    return JsonView.empty()
        .put("code", grant.code())
        .put("expires_in", Grant.LIFETIME)
        .put("id", grant.id())
        .node();
  }

  private static @Nullable JsonView clientOrNull(@Nullable UUID id, HerokuState state) {
    if (id == null) {
      return null;
    }
    OAuthClient client = state.oauth().clients().find(id.toString());
    return JsonView.empty()
        .put("id", client.id())
        .put("name", client.name())
        .put("redirect_uri", client.redirectUri());
  }
}
