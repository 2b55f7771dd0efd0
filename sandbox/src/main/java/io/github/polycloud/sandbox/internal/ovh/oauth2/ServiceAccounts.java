package io.github.polycloud.sandbox.internal.ovh.oauth2;

import static io.github.polycloud.sandbox.internal.ovh.wire.Operation.answeringNull;

import io.github.polycloud.sandbox.internal.ovh.auth.Account;
import io.github.polycloud.sandbox.internal.ovh.auth.Tokens;
import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code /me/api/oauth2/client}: the service accounts and the access tokens they were given. */
public final class ServiceAccounts {

  private record Token(String clientId, Instant end) {}

  /** A second short of an hour, as the real ones. */
  static final long TOKEN_SECONDS = 3_599;

  private final String owner;
  private final Tokens random;
  private final InstantSource clock;
  private final Map<String, ServiceAccount> accounts = new LinkedHashMap<>();
  private final Map<String, Token> tokens = new HashMap<>();

  /**
   * The service accounts of one account.
   *
   * @param owner whose they are
   * @param random makes up ids, secrets and tokens
   * @param clock the server's clock, which ends tokens
   */
  public ServiceAccounts(Account owner, Tokens random, InstantSource clock) {
    this.owner = owner.nichandle();
    this.random = random;
    this.clock = clock;
  }

  /**
   * Registers a service account from within.
   *
   * @param name its name
   * @return the service account, without rights
   */
  public ServiceAccount create(String name) {
    return create(ServiceAccount.request(name));
  }

  /**
   * Puts the operations on a server.
   *
   * @param routes the server's routes
   */
  public void register(Routes routes) {
    String client = "/me/api/oauth2/client/{clientId}";
    routes.get("/me/api/oauth2/client", call -> Json.texts(accounts.keySet().stream()));
    routes.post("/me/api/oauth2/client", call -> create(call.body()).login());
    routes.get(client, call -> find(call).toJson());
    routes.put(client, answeringNull(call -> find(call).update(call.body())));
    routes.delete(client, answeringNull(call -> remove(find(call))));
  }

  Optional<ServiceAccount> withLogin(String clientId, String clientSecret) {
    return Optional.ofNullable(accounts.get(clientId))
        .filter(account -> account.clientSecret().equals(clientSecret))
        .filter(ServiceAccount::mayAskForTokens);
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
        .map(token -> accounts.get(token.clientId()));
  }

  private ServiceAccount create(Body body) {
    ServiceAccount account =
        new ServiceAccount(owner, "EU." + random.hex(16), random.hex(32), body, clock.instant());
    accounts.put(account.clientId(), account);
    return account;
  }

  private void remove(ServiceAccount account) {
    accounts.remove(account.clientId());
    tokens.values().removeIf(token -> token.clientId().equals(account.clientId()));
  }

  private ServiceAccount find(Call call) {
    String id = call.path("clientId");
    return Optional.ofNullable(accounts.get(id))
        .orElseThrow(() -> OvhError.noSuchObject("clientId", id));
  }
}
