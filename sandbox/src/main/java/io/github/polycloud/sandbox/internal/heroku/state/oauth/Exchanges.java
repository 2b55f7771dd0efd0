// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.oauth;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Exchanges codes and refresh tokens for access tokens. */
public final class Exchanges implements Serializable {

  /** Eight hours, in seconds. */
  private static final int LIFETIME = 8 * 60 * 60;

  private final List<Exchange> exchanges = new ArrayList<>();
  private final OAuthClients clients;
  private final Authorizations authorizations;
  private final MonotonicClock clock;

  Exchanges(OAuthClients clients, Authorizations authorizations, MonotonicClock clock) {
    this.clients = clients;
    this.authorizations = authorizations;
    this.clock = clock;
  }

  /** Exchanges a code; a wrong verifier does not invalidate it. */
  public Exchange byCode(String secret, String code, @Nullable String verifier) {
    Instant now = clock.now();
    Authorization authorization =
        authorizations
            .first(one -> one.grant().filter(g -> g.isOpenTo(code, verifier, now)).isPresent())
            .orElseThrow(HerokuError::unauthorized);
    OAuthClient client = client(authorization, secret);
    return exchange(authorization, client, Token.make(null, now), Exchange.BY_CODE, code, now);
  }

  /** Keeps the refresh token and invalidates the old access token. */
  public Exchange byRefreshToken(String secret, String refreshToken) {
    Instant now = clock.now();
    Authorization authorization =
        authorizations
            .first(one -> one.refreshToken().filter(token -> token.is(refreshToken)).isPresent())
            .orElseThrow(HerokuError::unauthorized);
    OAuthClient client = client(authorization, secret);
    Token current = authorization.refreshToken().orElseThrow();
    return exchange(authorization, client, current, Exchange.BY_REFRESH_TOKEN, "", now);
  }

  /** Finds an exchange by its id or the id of one of its tokens. */
  public Exchange find(String id) {
    return Lookup.first(
        exchanges,
        one ->
            List.of(one.id(), one.accessToken().id(), one.refreshToken().id()).contains(uuid(id)),
        "token");
  }

  /** Revokes the tokens of an exchange and their authorization. */
  public void revoke(Exchange exchange) {
    authorizations.remove(exchange.authorization());
    exchanges.removeIf(one -> one.authorization().equals(exchange.authorization()));
  }

  private Exchange exchange(
      Authorization authorization,
      OAuthClient client,
      Token refreshToken,
      String type,
      String code,
      Instant now) {
    Token accessToken = Token.make(LIFETIME, now);
    authorization.hold(accessToken, refreshToken, now);
    Exchange made =
        new Exchange(
            UUID.randomUUID(), authorization, accessToken, refreshToken, type, code, client, now);
    exchanges.add(made);
    return made;
  }

  private OAuthClient client(Authorization authorization, String secret) {
    return clients.all().stream()
        .filter(client -> client.id().equals(authorization.client()))
        .filter(client -> client.secret().equals(secret))
        .findFirst()
        .orElseThrow(HerokuError::unauthorized);
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw HerokuError.notFound("token");
    }
  }
}
