package io.github.polycloud.sandbox.internal.heroku.v3.log;

import io.github.polycloud.sandbox.internal.heroku.logplex.LogplexServer;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;

/** Everything about logs. */
public final class LogApi {

  private final HerokuState state;
  private final LogplexServer logplex;

  public LogApi(HerokuState state, LogplexServer logplex) {
    this.state = state;
    this.logplex = logplex;
  }

  public void addTo(Routes routes) {
    new LogSessionRoutes(state, logplex).addTo(routes);
    new DrainRoutes(state).addTo(routes);
    new TelemetryRoutes(state).addTo(routes);
  }
}
