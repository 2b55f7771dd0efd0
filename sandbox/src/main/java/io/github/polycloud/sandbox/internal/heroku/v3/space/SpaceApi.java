package io.github.polycloud.sandbox.internal.heroku.v3.space;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;

/** All that v3 says about private spaces. */
public final class SpaceApi {

  private final HerokuState state;

  public SpaceApi(HerokuState state) {
    this.state = state;
  }

  public void addTo(Routes routes) {
    new SpaceRoutes(state).addTo(routes);
    new SpaceMemberRoutes(state).addTo(routes);
    new RulesetRoutes(state).addTo(routes);
    new PeeringRoutes(state).addTo(routes);
    new VpnRoutes(state).addTo(routes);
  }
}
