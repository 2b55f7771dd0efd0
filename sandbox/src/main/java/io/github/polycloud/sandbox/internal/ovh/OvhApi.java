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
import io.github.polycloud.sandbox.internal.ovh.products.ProductRoutes;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import io.github.polycloud.sandbox.internal.ovh.wire.Turnstile;
import io.javalin.config.RoutesConfig;
import java.security.SecureRandom;
import java.time.InstantSource;

/** One account at OVH, and all the routes that lead to it. Keys and names are new each time. */
public final class OvhApi {

  private final OvhSeed seed;
  private final InstantSource clock;
  private final Turnstile turnstile = new Turnstile();
  private final Tokens tokens = new Tokens(new SecureRandom());
  private final Account account = new Account(tokens.nichandle(), tokens.password(12));
  private final Keyring keyring;
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
   * consent page at {@code /auth/}.
   *
   * @param server the server's routes
   */
  public void register(RoutesConfig server) {
    Routes routes = new Routes(server, new Authenticator(keyring, clock), turnstile, clock);
    new AuthRoutes(keyring, account, clock).register(routes);
    new MeRoutes(account, keyring, tokens, clock, seed.bills()).register(routes);
    new ProductRoutes(account, tokens, clock, seed.servers(), seed.virtualServers())
        .register(routes);
    new Policies(account, clock).register(routes);
    routes.refuseTheRest();
    new Consent(keyring, account, clock, turnstile).register(server);
  }

  private OvhLogin login(Application application) {
    return new OvhLogin(
        application.key(),
        application.secret(),
        keyring.grantEverything(application),
        account.nichandle(),
        account.password());
  }
}
