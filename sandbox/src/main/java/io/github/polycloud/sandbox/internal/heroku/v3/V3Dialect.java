package io.github.polycloud.sandbox.internal.heroku.v3;

import io.github.polycloud.sandbox.internal.heroku.deploy.Deployment;
import io.github.polycloud.sandbox.internal.heroku.logplex.LogplexServer;
import io.github.polycloud.sandbox.internal.heroku.process.run.DynoRunner;
import io.github.polycloud.sandbox.internal.heroku.route.Dialect;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.route.TwoFactor;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.storage.StorageServer;
import io.github.polycloud.sandbox.internal.heroku.v3.account.AccountApi;
import io.github.polycloud.sandbox.internal.heroku.v3.account.AccountRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.addon.AddOnApi;
import io.github.polycloud.sandbox.internal.heroku.v3.app.AppRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.app.CollaboratorRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.app.ConfigVarRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.app.DynoRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.app.FormationRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.app.KeyRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.app.RegionRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.app.ReleaseRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.deploy.DeployRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.domain.DomainApi;
import io.github.polycloud.sandbox.internal.heroku.v3.feature.FeatureApi;
import io.github.polycloud.sandbox.internal.heroku.v3.log.LogApi;
import io.github.polycloud.sandbox.internal.heroku.v3.oauth.OAuthApi;
import io.github.polycloud.sandbox.internal.heroku.v3.pipeline.PipelineRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.space.SpaceApi;
import io.github.polycloud.sandbox.internal.heroku.v3.team.TeamApi;
import io.github.polycloud.sandbox.internal.heroku.v3.transfer.TransferApi;
import io.github.polycloud.sandbox.internal.heroku.v3.webhook.WebhookApi;
import io.github.polycloud.sandbox.internal.heroku.webhook.WebhookSender;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.UUID;

/** The Platform API, version 3. */
public final class V3Dialect implements Dialect {

  private final HerokuState state;
  private final TwoFactor twoFactor;
  private final DynoRunner runner;
  private final LogplexServer logplex;
  private final WebhookSender webhooks;
  private final Deployment deployment;

  public V3Dialect(
      HerokuState state,
      TwoFactor twoFactor,
      DynoRunner runner,
      LogplexServer logplex,
      StorageServer storage,
      WebhookSender webhooks) {
    this.state = state;
    this.twoFactor = twoFactor;
    this.runner = runner;
    this.logplex = logplex;
    this.webhooks = webhooks;
    this.deployment = Deployment.of(state, runner, storage);
  }

  @Override
  public void addTo(Routes all) {
    twoFactor.addTo(all, ctx -> Responses.ok(ctx, Json.object()));
    Routes routes = twoFactor.before(all);
    new AccountApi(state).addTo(routes);
    new OAuthApi(state).addTo(routes);
    new TeamApi(state).addTo(routes);
    new SpaceApi(state).addTo(routes);
    new KeyRoutes(state).addTo(routes);
    new AppRoutes(state).addTo(routes);
    new ConfigVarRoutes(state).addTo(routes);
    new ReleaseRoutes(state, deployment.deployer()).addTo(routes);
    new FormationRoutes(state).addTo(routes);
    new DynoRoutes(state, runner).addTo(routes);
    new CollaboratorRoutes(state).addTo(routes);
    RegionRoutes.addTo(routes);
    new AddOnApi(state).addTo(routes);
    new DomainApi(state).addTo(routes);
    new FeatureApi(state).addTo(routes);
    new LogApi(state, logplex).addTo(routes);
    new TransferApi(state).addTo(routes);
    new WebhookApi(state, webhooks).addTo(routes);
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
      ctx.header("RateLimit-Remaining", String.valueOf(state.remaining()));
    }
  }

  @Override
  public void refuse(Context ctx, HerokuError refusal) {
    Responses.refuse(ctx, refusal);
  }
}
