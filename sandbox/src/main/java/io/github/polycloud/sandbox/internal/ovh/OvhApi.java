// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import io.github.polycloud.sandbox.internal.ovh.auth.Account;
import io.github.polycloud.sandbox.internal.ovh.auth.ApiKeyStore;
import io.github.polycloud.sandbox.internal.ovh.auth.Application;
import io.github.polycloud.sandbox.internal.ovh.auth.AuthRoutes;
import io.github.polycloud.sandbox.internal.ovh.auth.Authenticator;
import io.github.polycloud.sandbox.internal.ovh.auth.Credential;
import io.github.polycloud.sandbox.internal.ovh.auth.CredentialState;
import io.github.polycloud.sandbox.internal.ovh.auth.RandomTokens;
import io.github.polycloud.sandbox.internal.ovh.consent.Consent;
import io.github.polycloud.sandbox.internal.ovh.iam.Policies;
import io.github.polycloud.sandbox.internal.ovh.me.MeRoutes;
import io.github.polycloud.sandbox.internal.ovh.oauth2.BearerAuthorizer;
import io.github.polycloud.sandbox.internal.ovh.oauth2.ServiceAccount;
import io.github.polycloud.sandbox.internal.ovh.oauth2.ServiceAccounts;
import io.github.polycloud.sandbox.internal.ovh.oauth2.TokenEndpoint;
import io.github.polycloud.sandbox.internal.ovh.products.ProductRoutes;
import io.github.polycloud.sandbox.internal.ovh.protocol.Inventory;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRouter;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestAuthorizer;
import io.github.polycloud.sandbox.internal.ovh.protocol.ResponseStyle;
import io.github.polycloud.sandbox.internal.ovh.protocol.StateLock;
import io.github.polycloud.sandbox.internal.ovh.runabove.RunAbove;
import io.github.polycloud.sandbox.internal.snapshot.ObjectGraph;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An OVH account and all of its routes. Keys and names differ at each start, but not between states
 * that were created from the same random seed.
 */
public final class OvhApi implements Serializable {

  /** The path of the token endpoint for service accounts. */
  public static final String TOKEN_PATH = TokenEndpoint.PATH;

  /** The page on which the owner of the account decides on access. */
  public static final String CONSENT_PATH = "/auth/";

  /** The base path of RunAbove, which once had a host of its own. */
  public static final String RUNABOVE_PATH = "/runabove/1.0";

  private final ResponseStyle style;
  private final InstantSource clock;
  private final StateLock stateLock = new StateLock();
  private final byte[] randomSeed;
  private final Account account;
  private final ApiKeyStore apiKeys;
  private final ServiceAccounts serviceAccounts;
  private final Policies policies;
  private final OvhLogin login;
  private final MeRoutes me;
  private final ProductRoutes products;
  private final RunAbove runAbove;
  // Set when the routes are registered, which is the case whenever requests are answered.
  private transient volatile @Nullable OvhRouter router;

  /** An account with the given initial data; signatures are checked against the clock. */
  public OvhApi(OvhSeed seed, InstantSource clock) {
    this(seed, clock, newRandomSeed());
  }

  private OvhApi(OvhSeed seed, InstantSource clock, byte[] randomSeed) {
    RandomTokens tokens = RandomTokens.seeded(randomSeed);
    this.randomSeed = randomSeed;
    this.style = seed.style();
    this.clock = clock;
    this.account = new Account(tokens.nichandle(), tokens.password(12));
    this.apiKeys = new ApiKeyStore(tokens, clock);
    this.serviceAccounts = new ServiceAccounts(account, tokens, clock);
    this.policies = new Policies(account, clock);
    this.login = login(apiKeys.createApplication("Sandbox"));
    this.me = new MeRoutes(account, apiKeys, tokens, clock, seed.bills(), seed.content().bills());
    this.products =
        new ProductRoutes(
            account,
            me,
            tokens,
            clock,
            new ProductRoutes.Counts(
                seed.servers(), seed.expiredServers(), seed.virtualServers(), seed.webHostings()),
            seed.vanishingTasks(),
            seed.content());
    this.runAbove = new RunAbove(tokens, clock);
    tokens.reseed();
  }

  /** The initial state of the given data, with the credentials of this one. */
  public OvhApi reset(OvhSeed initial) {
    return new OvhApi(initial, clock, randomSeed);
  }

  /**
   * Writes the state.
   *
   * @throws IOException if it cannot be part of a snapshot
   */
  public byte[] save() throws IOException {
    try {
      return stateLock.withLock(
          () -> {
            try {
              return graph(clock).write(this);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Reads a state.
   *
   * @throws IOException if it cannot be read
   */
  public static OvhApi read(byte[] saved, InstantSource clock) throws IOException {
    return graph(clock).read(saved, OvhApi.class);
  }

  public OvhLogin login() {
    return login;
  }

  /** Registers another application, as its author would on OVH's web page. */
  public Application createApplication(String name) {
    return stateLock.withLock(() -> apiKeys.createApplication(name));
  }

  /**
   * Registers all routes: {@code /1.0} and its alias {@code /v1}, {@code /v2}, the consent page and
   * the token endpoint below {@code /auth/}, and RunAbove.
   */
  public void register(RoutesConfig server) {
    RequestAuthorizer authorizer =
        new BearerAuthorizer(serviceAccounts, policies, new Authenticator(apiKeys, clock));
    OvhRouter router = new OvhRouter(server, authorizer, stateLock, clock, style);
    AuthRoutes auth = new AuthRoutes(apiKeys, account, clock);
    auth.register(router);
    me.register(router);
    serviceAccounts.register(router);
    products.register(router);
    policies.register(router);
    router.rejectOtherPaths();
    OvhRouter beside = router.beside(RUNABOVE_PATH);
    auth.register(beside);
    runAbove.register(beside);
    beside.rejectOtherPaths();
    new TokenEndpoint(serviceAccounts, stateLock).register(server);
    new Consent(apiKeys, account, clock, stateLock).register(server);
    this.router = router;
  }

  /**
   * The numbers of services by the path that lists them, empty before the routes are registered.
   */
  public Map<String, Integer> counts() {
    OvhRouter registered = router;
    return registered == null ? Map.of() : registered.counts();
  }

  /**
   * What the account has.
   *
   * @param most the number of entities of each collection at most
   */
  public List<Inventory.Listing> inventory(int most) {
    OvhRouter registered = router;
    return registered == null ? List.of() : registered.inventory(most);
  }

  /** The requests for access that the owner has not decided on. */
  public List<PendingAccess> pendingAccess() {
    return stateLock.withLock(
        () ->
            apiKeys.credentials().stream()
                .filter(key -> key.state(clock.instant()) == CredentialState.PENDING_VALIDATION)
                .map(PendingAccess::of)
                .toList());
  }

  /**
   * A request for access.
   *
   * @param application the name of the application
   * @param rules the number of access rules that it asks for
   * @param path the path of the page on which the owner decides
   */
  public record PendingAccess(String application, int rules, String path) {

    private static PendingAccess of(Credential key) {
      return new PendingAccess(
          key.application().name(), key.rules().size(), "/auth/?credentialToken=" + key.token());
    }

    /** Omits the token in the path. */
    @Override
    public String toString() {
      return "PendingAccess[application=" + application + "]";
    }
  }

  private static byte[] newRandomSeed() {
    byte[] seed = new byte[20];
    new SecureRandom().nextBytes(seed);
    return seed;
  }

  private static ObjectGraph graph(InstantSource clock) {
    return new ObjectGraph(Map.of("clock", clock), Map.of());
  }

  private OvhLogin login(Application application) {
    ServiceAccount serviceAccount = serviceAccounts.create("Sandbox");
    policies.allow("everything", serviceAccount.identity(), "*");
    return new OvhLogin(
        application.key(),
        application.secret(),
        apiKeys.grantEverything(application),
        serviceAccount.clientId(),
        serviceAccount.clientSecret(),
        account.nichandle(),
        account.password());
  }
}
