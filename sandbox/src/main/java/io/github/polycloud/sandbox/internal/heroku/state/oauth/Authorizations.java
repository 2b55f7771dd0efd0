// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.oauth;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The authorizations that are not revoked. */
public final class Authorizations implements Serializable {

  private final List<Authorization> authorizations = new ArrayList<>();
  private final MonotonicClock clock;

  Authorizations(MonotonicClock clock) {
    this.clock = clock;
  }

  public List<Authorization> all() {
    return List.copyOf(authorizations);
  }

  /** Adds the initial token of the sandbox. */
  public void adopt(String token) {
    Instant now = clock.now();
    Authorization adopted = add(null, "Sandbox", Scope.GLOBAL, now);
    adopted.hold(new Token(UUID.randomUUID(), token, null, now), null, now);
  }

  /** Creates an authorization of the account itself; a lifetime of null never expires. */
  public Authorization direct(String description, Scope scope, @Nullable Integer lifetime) {
    Instant now = clock.now();
    Authorization made = add(null, description, scope, now);
    made.hold(Token.make(lifetime, now), null, now);
    return made;
  }

  /** Creates an authorization of a client, with a code to exchange. */
  public Authorization grant(
      OAuthClient client, String description, Scope scope, @Nullable Challenge challenge) {
    Instant now = clock.now();
    Authorization made = add(client.id(), description, scope, now);
    made.await(Grant.make(challenge, now));
    return made;
  }

  public Authorization find(String id) {
    return first(authorization -> authorization.id().toString().equals(id))
        .orElseThrow(() -> HerokuError.notFound("authorization"));
  }

  /** The authorization of a valid access token. */
  public Optional<Authorization> opened(String token) {
    Instant now = clock.present();
    return first(
        one -> one.accessToken().filter(held -> held.is(token) && held.isLive(now)).isPresent());
  }

  public void describe(Authorization authorization, String description) {
    authorization.describe(description, clock.now());
  }

  /** Replaces the tokens with new ones of the same lifetime. */
  public void regenerate(Authorization authorization) {
    Instant now = clock.now();
    Token old =
        authorization
            .accessToken()
            .orElseThrow(() -> HerokuError.invalid("Authorization has no tokens yet."));
    Token refresh = authorization.refreshToken().isEmpty() ? null : Token.make(null, now);
    authorization.hold(Token.make(old.lifetime(), now), refresh, now);
  }

  public void remove(Authorization authorization) {
    authorizations.remove(authorization);
  }

  public void removeAll() {
    authorizations.clear();
  }

  void removeOf(OAuthClient client) {
    authorizations.removeIf(one -> client.id().equals(one.client()));
  }

  Optional<Authorization> first(Predicate<Authorization> requested) {
    return authorizations.stream().filter(requested).findFirst();
  }

  private Authorization add(@Nullable UUID client, String description, Scope scope, Instant now) {
    Authorization added = new Authorization(client, description, scope, now);
    authorizations.add(added);
    return added;
  }
}
