// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.logplex.LogplexServer;
import io.github.polycloud.sandbox.internal.heroku.process.run.DynoRunner;
import io.github.polycloud.sandbox.internal.heroku.process.run.Services;
import io.github.polycloud.sandbox.internal.heroku.route.Credentials;
import io.github.polycloud.sandbox.internal.heroku.route.Dialect;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.route.TwoFactor;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.javalin.http.Context;

/** The legacy API of 2008 to 2013. */
public final class LegacyDialect implements Dialect {

  private final HerokuState state;
  private final Credentials credentials;
  private final LegacySeed seed;
  private final TwoFactor twoFactor;
  private final DynoRunner runner;
  private final LogplexServer logplex;
  private final Services services;

  public LegacyDialect(
      HerokuState state,
      Credentials credentials,
      LegacySeed seed,
      TwoFactor twoFactor,
      DynoRunner runner,
      LogplexServer logplex,
      Services services) {
    this.state = state;
    this.credentials = credentials;
    this.seed = seed;
    this.twoFactor = twoFactor;
    this.runner = runner;
    this.logplex = logplex;
    this.services = services;
  }

  @Override
  public void addTo(Routes all) {
    twoFactor.addTo(all, ctx -> ctx.status(200));
    Routes routes = twoFactor.before(all);
    LegacyRouter router = new LegacyRouter(routes, state);
    UserRoutes.addTo(router, credentials);
    AppRoutes.addTo(router, seed.creationPolls());
    CollaboratorRoutes.addTo(router);
    ConfigVarRoutes.addTo(router);
    ReleaseRoutes.addTo(router);
    ProcessRoutes.addTo(router, runner);
    LogRoutes.addTo(router, logplex);
    DomainRoutes.addTo(router);
    SslRoutes.addTo(router);
    AddOnRoutes.addTo(router);
    FeatureRoutes.addTo(router);
    new ConsoleRoutes().addTo(router);
    ServiceRoutes.addTo(router, services);
  }

  /** Both APIs share one rate limit, but only v3 sends its headers. */
  @Override
  public void prepare(Context ctx) {
    if (seed.xmlApps() && ctx.path().matches("/apps(/[^/]+)?")) {
      ctx.attribute(LegacyExchange.XML_ONLY, true);
    }
    synchronized (state) {
      if (!state.countCall()) {
        throw HerokuError.rateLimited();
      }
    }
  }

  @Override
  public void sendError(Context ctx, HerokuError error) {
    new LegacyExchange(ctx, state).sendError(error);
  }
}
