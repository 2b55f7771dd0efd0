package io.github.polycloud.sandbox.internal.heroku.v3.domain;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;

/** Everything about domains and certificates. */
public final class DomainApi {

  private final HerokuState state;

  public DomainApi(HerokuState state) {
    this.state = state;
  }

  public void addTo(Routes routes) {
    new DomainRoutes(state).addTo(routes);
    new AcmRoutes(state).addTo(routes);
    new SniEndpointRoutes(state).addTo(routes);
    new SslEndpointRoutes(state).addTo(routes);
  }
}
