package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.route.Credentials;
import io.github.polycloud.sandbox.internal.heroku.route.Dialect;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.Refusal;
import io.javalin.http.Context;

/** The API of 2008 to 2013. */
public final class LegacyDialect implements Dialect {

  private final HerokuState state;
  private final Credentials credentials;

  public LegacyDialect(HerokuState state, Credentials credentials) {
    this.state = state;
    this.credentials = credentials;
  }

  @Override
  public void addTo(Routes routes) {
    new UserRoutes(state, credentials).addTo(routes);
    new KeyRoutes(state).addTo(routes);
    new AppRoutes(state).addTo(routes);
    new CollaboratorRoutes(state).addTo(routes);
    new ConfigVarRoutes(state).addTo(routes);
    new ReleaseRoutes(state).addTo(routes);
    new ProcessRoutes(state).addTo(routes);
    new DomainRoutes(state).addTo(routes);
    new RakeRoutes(state).addTo(routes);
  }

  /** One rate limit holds for both dialects, though only v3 tells of it. */
  @Override
  public void prepare(Context ctx) {
    synchronized (state) {
      state.countCall();
    }
  }

  @Override
  public void refuse(Context ctx, Refusal refusal) {
    Answers.refuse(ctx, refusal);
  }
}
