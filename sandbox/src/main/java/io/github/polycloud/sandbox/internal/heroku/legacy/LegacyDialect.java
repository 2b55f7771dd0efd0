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

/** The API of 2008 to 2013. */
public final class LegacyDialect implements Dialect {

  private final HerokuState state;
  private final Credentials credentials;
  private final LegacySeed seed;
  private final TwoFactor twoFactor;
  private final DynoRunner runner;
  private final LogplexServer logplex;

  public LegacyDialect(
      HerokuState state,
      Credentials credentials,
      LegacySeed seed,
      TwoFactor twoFactor,
      DynoRunner runner,
      LogplexServer logplex) {
    this.state = state;
    this.credentials = credentials;
    this.seed = seed;
    this.twoFactor = twoFactor;
    this.runner = runner;
    this.logplex = logplex;
  }

  @Override
  public void addTo(Routes all) {
    twoFactor.addTo(all, ctx -> ctx.status(200));
    Routes routes = twoFactor.before(all);
    new UserRoutes(state, credentials).addTo(routes);
    new KeyRoutes(state).addTo(routes);
    new AppRoutes(state, seed.creationPolls()).addTo(routes);
    new CollaboratorRoutes(state).addTo(routes);
    new ConfigVarRoutes(state).addTo(routes);
    new ReleaseRoutes(state).addTo(routes);
    new ProcessRoutes(state, runner).addTo(routes);
    new ProcessTypeRoutes(state).addTo(routes);
    new LogRoutes(state, logplex).addTo(routes);
    new DomainRoutes(state).addTo(routes);
    new SslRoutes(state).addTo(routes);
    new AddOnRoutes(state).addTo(routes);
    new StackRoutes(state).addTo(routes);
    new FeatureRoutes(state).addTo(routes);
    new RakeRoutes(state).addTo(routes);
    new ConsoleRoutes(state).addTo(routes);
    new ServiceRoutes(state, new Services(state, runner)).addTo(routes);
  }

  /** One rate limit holds for both dialects, though only v3 tells of it. */
  @Override
  public void prepare(Context ctx) {
    synchronized (state) {
      state.countCall();
    }
  }

  @Override
  public void sendError(Context ctx, HerokuError error) {
    Responses.sendError(ctx, error);
  }
}
