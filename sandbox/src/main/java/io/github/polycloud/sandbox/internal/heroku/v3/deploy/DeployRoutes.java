package io.github.polycloud.sandbox.internal.heroku.v3.deploy;

import io.github.polycloud.sandbox.internal.heroku.deploy.Deployment;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;

/** Everything between a source and a running app. */
public final class DeployRoutes {

  private final HerokuState state;
  private final Deployment deployment;

  public DeployRoutes(HerokuState state, Deployment deployment) {
    this.state = state;
    this.deployment = deployment;
  }

  public void addTo(Routes routes) {
    new SourceRoutes(state, deployment.storage()).addTo(routes);
    new BuildRoutes(state, deployment.builder()).addTo(routes);
    new SlugRoutes(state, deployment.storage()).addTo(routes);
    new OciImageRoutes(state).addTo(routes);
    new BuildpackRoutes(state).addTo(routes);
    new AppSetupRoutes(state, deployment.setups()).addTo(routes);
    new PlatformRoutes(state).addTo(routes);
  }
}
