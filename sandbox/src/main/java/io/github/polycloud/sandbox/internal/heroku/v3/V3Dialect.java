package io.github.polycloud.sandbox.internal.heroku.v3;

import io.github.polycloud.sandbox.internal.heroku.deploy.Deployment;
import io.github.polycloud.sandbox.internal.heroku.route.Dialect;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.run.DynoRunner;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.Refusal;
import io.github.polycloud.sandbox.internal.heroku.storage.StorageServer;
import io.github.polycloud.sandbox.internal.heroku.v3.deploy.DeployRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.pipeline.PipelineRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.wire.Answers;
import io.javalin.http.Context;
import java.util.UUID;

/** The Platform API, version 3. */
public final class V3Dialect implements Dialect {

  private final HerokuState state;
  private final DynoRunner runner;
  private final Deployment deployment;

  public V3Dialect(HerokuState state, DynoRunner runner, StorageServer storage) {
    this.state = state;
    this.runner = runner;
    this.deployment = Deployment.of(state, runner, storage);
  }

  @Override
  public void addTo(Routes routes) {
    new AccountRoutes(state).addTo(routes);
    new KeyRoutes(state).addTo(routes);
    new AppRoutes(state).addTo(routes);
    new ConfigVarRoutes(state).addTo(routes);
    new ReleaseRoutes(state, deployment.deployer()).addTo(routes);
    new FormationRoutes(state).addTo(routes);
    new DynoRoutes(state, runner).addTo(routes);
    new DomainRoutes(state).addTo(routes);
    new CollaboratorRoutes(state).addTo(routes);
    RegionRoutes.addTo(routes);
    new DeployRoutes(state, deployment).addTo(routes);
    new PipelineRoutes(state, deployment).addTo(routes);
  }

  @Override
  public void prepare(Context ctx) {
    String own = UUID.randomUUID().toString();
    String given = ctx.header("Request-Id");
    ctx.header("Request-Id", given == null ? own : given + "," + own);
    synchronized (state) {
      if (!ctx.path().equals(AccountRoutes.RATE_LIMITS)) {
        state.countCall();
      }
      state.backlog().advance();
      ctx.header("RateLimit-Remaining", String.valueOf(state.remaining()));
    }
  }

  @Override
  public void refuse(Context ctx, Refusal refusal) {
    Answers.refuse(ctx, refusal);
  }
}
