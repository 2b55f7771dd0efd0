// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3;

import io.github.polycloud.sandbox.internal.heroku.deploy.Deployment;
import io.github.polycloud.sandbox.internal.heroku.logplex.LogplexServer;
import io.github.polycloud.sandbox.internal.heroku.pipeline.TestRunner;
import io.github.polycloud.sandbox.internal.heroku.route.Dialect;
import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.route.TwoFactor;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.v3.account.AccountRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.addon.AddOnRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.app.AppRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.app.DynoRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.app.FeatureRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.app.FormationRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.app.ReleaseRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.app.TransferRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.deploy.DeployRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.domain.DomainRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.log.LogRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.oauth.OAuthRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.pipeline.PipelineRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.platform.PlatformRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import io.github.polycloud.sandbox.internal.heroku.v3.space.SpaceRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.team.TeamRoutes;
import io.github.polycloud.sandbox.internal.heroku.v3.webhook.WebhookRoutes;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.UUID;

/** The Platform API, version 3. */
public final class V3Dialect implements Dialect {

  private final HerokuState state;
  private final TwoFactor twoFactor;
  private final LogplexServer logplex;
  private final WebhookRoutes webhooks;
  private final Deployment deployment;
  private final TestRunner tests;

  public V3Dialect(
      HerokuState state,
      TwoFactor twoFactor,
      LogplexServer logplex,
      WebhookRoutes webhooks,
      Deployment deployment,
      TestRunner tests) {
    this.state = state;
    this.twoFactor = twoFactor;
    this.logplex = logplex;
    this.webhooks = webhooks;
    this.deployment = deployment;
    this.tests = tests;
  }

  @Override
  public void addTo(Routes all) {
    twoFactor.addTo(all, ctx -> Responses.send(ctx, 200, Json.object()));
    Routes routes = twoFactor.before(all);
    V3Router router = new V3Router(routes, state);
    AccountRoutes.addTo(router);
    OAuthRoutes.addTo(router);
    TeamRoutes.addTo(router);
    SpaceRoutes.addTo(router);
    AppRoutes.addTo(router);
    ReleaseRoutes.addTo(router, deployment.deployer());
    FormationRoutes.addTo(router, deployment.deployer());
    DynoRoutes.addTo(router, deployment.runner());
    PlatformRoutes.addTo(router);
    AddOnRoutes.addTo(router);
    DomainRoutes.addTo(router);
    FeatureRoutes.addTo(router);
    LogRoutes.addTo(router, logplex);
    TransferRoutes.addTo(router);
    webhooks.addTo(router);
    DeployRoutes.addTo(router, deployment);
    PipelineRoutes.addTo(router, deployment, tests);
  }

  @Override
  public void prepare(Context ctx) {
    String own = UUID.randomUUID().toString();
    String given = ctx.header("Request-Id");
    ctx.header("Request-Id", given == null ? own : given + "," + own);
    synchronized (state) {
      boolean allowed = ctx.path().equals(AccountRoutes.RATE_LIMITS) || state.countCall();
      ctx.header("RateLimit-Remaining", String.valueOf(state.remaining()));
      if (!allowed) {
        throw HerokuError.rateLimited();
      }
    }
  }

  @Override
  public void sendError(Context ctx, HerokuError error) {
    Responses.sendError(ctx, error);
  }
}
