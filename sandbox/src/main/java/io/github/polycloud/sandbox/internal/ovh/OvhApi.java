package io.github.polycloud.sandbox.internal.ovh;

import io.github.polycloud.sandbox.internal.ovh.auth.Account;
import io.github.polycloud.sandbox.internal.ovh.auth.Application;
import io.github.polycloud.sandbox.internal.ovh.auth.AuthRoutes;
import io.github.polycloud.sandbox.internal.ovh.auth.Authenticator;
import io.github.polycloud.sandbox.internal.ovh.auth.Keyring;
import io.github.polycloud.sandbox.internal.ovh.auth.Tokens;
import io.github.polycloud.sandbox.internal.ovh.consent.Consent;
import io.github.polycloud.sandbox.internal.ovh.iam.Policies;
import io.github.polycloud.sandbox.internal.ovh.me.MeRoutes;
import io.github.polycloud.sandbox.internal.ovh.oauth2.BearerGuard;
import io.github.polycloud.sandbox.internal.ovh.oauth2.ServiceAccount;
import io.github.polycloud.sandbox.internal.ovh.oauth2.ServiceAccounts;
import io.github.polycloud.sandbox.internal.ovh.oauth2.TokenEndpoint;
import io.github.polycloud.sandbox.internal.ovh.products.ProductRoutes;
import io.github.polycloud.sandbox.internal.ovh.runabove.RunAbove;
import io.github.polycloud.sandbox.internal.ovh.wire.Guard;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import io.github.polycloud.sandbox.internal.ovh.wire.Turnstile;
import io.javalin.config.RoutesConfig;
import java.security.SecureRandom;
import java.time.InstantSource;

/** One account at OVH, and all the routes that lead to it. Keys and names are new each time. */
public final class OvhApi {

  /** Where service accounts get their tokens. */
  public static final String TOKEN_PATH = TokenEndpoint.PATH;

  /** The base of RunAbove, which once had a host of its own. */
  public static final String RUNABOVE_PATH = "/runabove/1.0";

  private final OvhSeed seed;
  private final InstantSource clock;
  private final Turnstile turnstile = new Turnstile();
  private final Tokens tokens = new Tokens(new SecureRandom());
  private final Account account = new Account(tokens.nichandle(), tokens.password(12));
  private final Keyring keyring;
  private final ServiceAccounts serviceAccounts;
  private final Policies policies;
  private final OvhLogin login;

  /**
   * An account.
   *
   * @param seed what it holds at the start
   * @param clock the server's clock, which signatures are checked against
   */
  public OvhApi(OvhSeed seed, InstantSource clock) {
    this.seed = seed;
    this.clock = clock;
    this.keyring = new Keyring(tokens, clock);
    this.serviceAccounts = new ServiceAccounts(account, tokens, clock);
    this.policies = new Policies(account, clock);
    this.login = login(keyring.createApplication("Sandbox"));
  }

  /**
   * What opens the account.
   *
   * @return keys and password
   */
  public OvhLogin login() {
    return login;
  }

  /**
   * Registers a further program, as its author would on OVH's web page.
   *
   * @param name what the consent page calls it
   * @return its keys
   */
  public Application createApplication(String name) {
    return turnstile.pass(() -> keyring.createApplication(name));
  }

  /**
   * Puts all routes on a server: {@code /1.0} and its alias {@code /v1}, {@code /v2}, and the
   * consent page and the token endpoint at {@code /auth/}; and RunAbove, as long as it lasted.
   *
   * @param server the server's routes
   */
  public void register(RoutesConfig server) {
    Guard guard = new BearerGuard(serviceAccounts, policies, new Authenticator(keyring, clock));
    Routes routes = new Routes(server, guard, turnstile, clock, seed.noContent());
    AuthRoutes auth = new AuthRoutes(keyring, account, clock);
    auth.register(routes);
    MeRoutes me = new MeRoutes(account, keyring, tokens, clock, seed.bills());
    me.register(routes);
    serviceAccounts.register(routes);
    new ProductRoutes(account, me, tokens, clock, seed.servers(), seed.virtualServers())
        .register(routes);
    policies.register(routes);
    routes.refuseTheRest();
    Routes runAbove = routes.beside(RUNABOVE_PATH);
    auth.register(runAbove);
    new RunAbove(tokens, clock).register(runAbove);
    runAbove.refuseTheRest();
    new TokenEndpoint(serviceAccounts, turnstile).register(server);
    new Consent(keyring, account, clock, turnstile).register(server);
  }

  private OvhLogin login(Application application) {
    ServiceAccount serviceAccount = serviceAccounts.create("Sandbox");
    policies.allow("everything", serviceAccount.identity(), "*");
    return new OvhLogin(
        application.key(),
        application.secret(),
        keyring.grantEverything(application),
        serviceAccount.clientId(),
        serviceAccount.clientSecret(),
        account.nichandle(),
        account.password());
  }
}
