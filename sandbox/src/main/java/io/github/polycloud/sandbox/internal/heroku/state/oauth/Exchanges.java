package io.github.polycloud.sandbox.internal.heroku.state.oauth;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where codes and refresh tokens become access tokens. */
public final class Exchanges {

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

  /** Uses a code up; a wrong verifier leaves it as it was. */
  public Exchange byCode(String secret, String code, @Nullable String verifier) {
    Instant now = clock.now();
    Authorization authorization =
        authorizations
            .first(one -> one.grant().filter(g -> g.isOpenTo(code, verifier, now)).isPresent())
            .orElseThrow(HerokuError::unauthorized);
    OAuthClient client = client(authorization, secret);
    return exchange(authorization, client, Token.make(null, now), Exchange.BY_CODE, code, now);
  }

  /** The refresh token stays; the access token that was there is worth nothing any more. */
  public Exchange byRefreshToken(String secret, String refreshToken) {
    Instant now = clock.now();
    Authorization authorization =
        authorizations
            .first(one -> one.refreshToken().filter(held -> held.is(refreshToken)).isPresent())
            .orElseThrow(HerokuError::unauthorized);
    OAuthClient client = client(authorization, secret);
    Token kept = authorization.refreshToken().orElseThrow();
    return exchange(authorization, client, kept, Exchange.BY_REFRESH_TOKEN, "", now);
  }

  /** Finds an exchange by its id or by that of a token it gave. */
  public Exchange find(String id) {
    return exchanges.stream()
        .filter(
            one ->
                List.of(one.id(), one.accessToken().id(), one.refreshToken().id())
                    .contains(uuid(id)))
        .findFirst()
        .orElseThrow(() -> HerokuError.notFound("token"));
  }

  /** Takes the tokens of an exchange back, and the leave they were given for. */
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
