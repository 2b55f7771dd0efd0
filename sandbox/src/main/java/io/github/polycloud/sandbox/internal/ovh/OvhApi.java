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
import io.github.polycloud.sandbox.internal.ovh.protocol.StateLock;
import io.github.polycloud.sandbox.internal.ovh.runabove.RunAbove;
import io.javalin.config.RoutesConfig;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** An OVH account and all of its routes. Keys and names differ at each start. */
public final class OvhApi {

  /** The path of the token endpoint for service accounts. */
  public static final String TOKEN_PATH = TokenEndpoint.PATH;

  /** The base path of RunAbove, which once had a host of its own. */
  public static final String RUNABOVE_PATH = "/runabove/1.0";

  private final OvhSeed seed;
  private final InstantSource clock;
  private final StateLock stateLock = new StateLock();
  private final RandomTokens tokens = new RandomTokens(new SecureRandom());
  private final Account account = new Account(tokens.nichandle(), tokens.password(12));
  private final ApiKeyStore apiKeys;
  private final ServiceAccounts serviceAccounts;
  private final Policies policies;
  private final OvhLogin login;
  private volatile Supplier<Map<String, Integer>> services = Map::of;
  private volatile IntFunction<List<Inventory.Listing>> inventory = most -> List.of();

  /** An account with the given initial data; signatures are checked against the clock. */
  public OvhApi(OvhSeed seed, InstantSource clock) {
    this.seed = seed;
    this.clock = clock;
    this.apiKeys = new ApiKeyStore(tokens, clock);
    this.serviceAccounts = new ServiceAccounts(account, tokens, clock);
    this.policies = new Policies(account, clock);
    this.login = login(apiKeys.createApplication("Sandbox"));
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
    OvhRouter router = new OvhRouter(server, authorizer, stateLock, clock, seed.style());
    AuthRoutes auth = new AuthRoutes(apiKeys, account, clock);
    auth.register(router);
    MeRoutes me = new MeRoutes(account, apiKeys, tokens, clock, seed.bills());
    me.register(router);
    serviceAccounts.register(router);
    new ProductRoutes(
            account,
            me,
            tokens,
            clock,
            new ProductRoutes.Counts(
                seed.servers(), seed.expiredServers(), seed.virtualServers(), seed.webHostings()),
            seed.vanishingTasks())
        .register(router);
    policies.register(router);
    router.rejectOtherPaths();
    OvhRouter runAbove = router.beside(RUNABOVE_PATH);
    auth.register(runAbove);
    new RunAbove(tokens, clock).register(runAbove);
    runAbove.rejectOtherPaths();
    inventory = router::inventory;
    new TokenEndpoint(serviceAccounts, stateLock).register(server);
    new Consent(apiKeys, account, clock, stateLock).register(server);
    services = router::counts;
  }

  /**
   * The numbers of services by the path that lists them, empty before the routes are registered.
   */
  public Map<String, Integer> counts() {
    return services.get();
  }

  /**
   * What the account has.
   *
   * @param most the number of entities of each collection at most
   */
  public List<Inventory.Listing> inventory(int most) {
    return inventory.apply(most);
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
