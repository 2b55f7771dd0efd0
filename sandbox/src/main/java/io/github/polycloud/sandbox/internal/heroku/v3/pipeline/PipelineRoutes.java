package io.github.polycloud.sandbox.internal.heroku.v3.pipeline;

import io.github.polycloud.sandbox.internal.heroku.deploy.Deployment;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;

/** x. */
public final class PipelineRoutes {
  public PipelineRoutes(HerokuState state, Deployment deployment) {}

  public void addTo(Routes routes) {}
}
