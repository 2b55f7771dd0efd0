// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku;

import io.github.polycloud.sandbox.internal.heroku.deploy.Deployment;
import io.github.polycloud.sandbox.internal.heroku.identity.Identity;
import io.github.polycloud.sandbox.internal.heroku.legacy.LegacyDialect;
import io.github.polycloud.sandbox.internal.heroku.legacy.LegacySeed;
import io.github.polycloud.sandbox.internal.heroku.logplex.LogplexServer;
import io.github.polycloud.sandbox.internal.heroku.pipeline.TestRunner;
import io.github.polycloud.sandbox.internal.heroku.process.run.DynoRunner;
import io.github.polycloud.sandbox.internal.heroku.process.run.Services;
import io.github.polycloud.sandbox.internal.heroku.route.Credentials;
import io.github.polycloud.sandbox.internal.heroku.route.RouteTable;
import io.github.polycloud.sandbox.internal.heroku.route.TwoFactor;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.storage.StorageServer;
import io.github.polycloud.sandbox.internal.heroku.v3.V3Dialect;
import io.github.polycloud.sandbox.internal.heroku.v3.webhook.WebhookRoutes;
import io.github.polycloud.sandbox.internal.heroku.webhook.WebhookSender;
import io.javalin.config.RoutesConfig;
import java.io.Serializable;

/** Everything of the sandbox's Heroku that a snapshot keeps, and the routes to it. */
record HerokuModel(
    HerokuState state,
    Credentials credentials,
    String password,
    LegacySeed legacy,
    TwoFactor twoFactor,
    LogplexServer logplex,
    Deployment deployment,
    TestRunner tests,
    WebhookSender sender,
    WebhookRoutes webhooks,
    Services services)
    implements AutoCloseable, Serializable {

  static HerokuModel of(
      HerokuSeed seed,
      HerokuState state,
      LogplexServer logplex,
      DynoRunner runner,
      StorageServer storage) {
    Deployment deployment = Deployment.of(state, runner, storage);
    WebhookSender sender = new WebhookSender(state);
    return new HerokuModel(
        state,
        new Credentials(state, seed.token(), seed.password()),
        seed.password(),
        seed.legacy(),
        new TwoFactor(state, seed.legacy().twoFactorCodes()),
        logplex,
        deployment,
        new TestRunner(state, deployment),
        sender,
        new WebhookRoutes(state, sender),
        new Services(state, runner));
  }

  void addTo(RoutesConfig routes) {
    new RouteTable(
            state,
            credentials,
            twoFactor,
            new V3Dialect(state, twoFactor, logplex, webhooks, deployment, tests),
            new LegacyDialect(
                state, credentials, legacy, twoFactor, deployment.runner(), logplex, services))
        .addTo(routes);
    new Identity(state, credentials, password).addTo(routes);
  }

  /** Performs a step of the background work. */
  void advance() {
    synchronized (state) {
      state.backgroundTasks().advance();
      state.changed();
    }
  }

  /** Removes what ended with the process that wrote the snapshot. */
  void endProcesses() {
    state.apps().all().forEach(app -> app.processes().endOneOffs());
  }

  /** Ends all work in progress. */
  @Override
  public void close() {
    deployment.runner().close();
    logplex.close();
    sender.close();
    deployment.storage().close();
  }

  /** Omits the credentials. */
  @Override
  public String toString() {
    return "HerokuModel";
  }
}
