package io.github.polycloud.sandbox.internal.heroku.v3.oauth;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;

/** All that v3 says about who may act for the account. */
public final class OAuthApi {

  private final HerokuState state;

  public OAuthApi(HerokuState state) {
    this.state = state;
  }

  public void addTo(Routes routes) {
    new ClientRoutes(state).addTo(routes);
    new AuthorizationRoutes(state).addTo(routes);
    new SessionRoutes(state).addTo(routes);
    new TokenRoutes(state).addTo(routes);
  }
}
