// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.oauth2;

import io.github.polycloud.sandbox.internal.ovh.auth.Account;
import io.github.polycloud.sandbox.internal.ovh.auth.RandomTokens;
import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRouter;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.ovh.protocol.RestCollection;
import java.io.Serializable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code /me/api/oauth2/client}: the service accounts, and the access tokens issued to them. */
public final class ServiceAccounts implements Serializable {

  private record Token(String clientId, Instant end) implements Serializable {}

  /** A second short of an hour, like the lifetime of the real ones. */
  static final long TOKEN_SECONDS = 3_599;

  private final String owner;
  private final RandomTokens random;
  private final InstantSource clock;
  private final EntityStore<ServiceAccount> accounts = new EntityStore<>(ServiceAccount::clientId);
  private final Map<String, Token> tokens = new HashMap<>();

  public ServiceAccounts(Account owner, RandomTokens random, InstantSource clock) {
    this.owner = owner.nichandle();
    this.random = random;
    this.clock = clock;
  }

  /** Creates a service account without rights. */
  public ServiceAccount create(String name) {
    return create(ServiceAccount.request(name));
  }

  public void register(OvhRouter router) {
    RestCollection.of(router, "/me/api/oauth2/client", "clientId", accounts)
        .list()
        .create(request -> create(request.body()).login())
        .get(ServiceAccount::toJson)
        .update(ServiceAccount::update)
        .delete(this::delete);
  }

  Optional<ServiceAccount> withLogin(String clientId, String clientSecret) {
    return accounts
        .find(clientId)
        .filter(account -> account.clientSecret().equals(clientSecret))
        .filter(ServiceAccount::mayRequestTokens);
  }

  String newToken(ServiceAccount account) {
    Instant now = clock.instant();
    tokens.values().removeIf(token -> !now.isBefore(token.end()));
    String text = random.hex(64);
    tokens.put(text, new Token(account.clientId(), now.plusSeconds(TOKEN_SECONDS)));
    return text;
  }

  Optional<ServiceAccount> withToken(String text) {
    return Optional.ofNullable(tokens.get(text))
        .filter(token -> clock.instant().isBefore(token.end()))
        .flatMap(token -> accounts.find(token.clientId()));
  }

  private ServiceAccount create(RequestBody body) {
    return accounts.put(
        new ServiceAccount(owner, "EU." + random.hex(16), random.hex(32), body, clock.instant()));
  }

  private void delete(ServiceAccount account) {
    accounts.remove(account.clientId());
    tokens.values().removeIf(token -> token.clientId().equals(account.clientId()));
  }
}
