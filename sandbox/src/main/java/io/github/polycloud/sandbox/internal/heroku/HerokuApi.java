// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku;

import io.github.polycloud.sandbox.internal.heroku.identity.Identity;
import io.github.polycloud.sandbox.internal.heroku.legacy.LegacyDialect;
import io.github.polycloud.sandbox.internal.heroku.logplex.LogplexServer;
import io.github.polycloud.sandbox.internal.heroku.process.rendezvous.RendezvousServer;
import io.github.polycloud.sandbox.internal.heroku.process.run.DynoRunner;
import io.github.polycloud.sandbox.internal.heroku.route.Credentials;
import io.github.polycloud.sandbox.internal.heroku.route.RouteTable;
import io.github.polycloud.sandbox.internal.heroku.route.TwoFactor;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.storage.StorageServer;
import io.github.polycloud.sandbox.internal.heroku.v3.V3Dialect;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.webhook.WebhookSender;
import io.github.polycloud.sandbox.internal.http.ExchangeInterceptor;
import io.javalin.config.RoutesConfig;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javax.net.ssl.SSLContext;

/**
 * The sandbox's Heroku: its state, both APIs, the sign-in pages, and the servers for rendezvous,
 * logs and storage.
 */
public final class HerokuApi implements AutoCloseable {

  /** The body of a response with status 429. */
  public static final String RATE_LIMITED = Responses.body(HerokuError.rateLimited()).toString();

  private final RendezvousServer rendezvous;
  private final LogplexServer logplex;
  private final StorageServer storage;
  private final DynoRunner runner;
  private final WebhookSender webhooks;
  private final RouteTable table;
  private final Identity identity;
  private final HerokuState state;

  public HerokuApi(HerokuSeed seed, SSLContext tls, ExchangeInterceptor interceptor) {
    state =
        new HerokuState(seed.email(), seed.verified(), seed.apps(), seed.rateLimit(), seed.clock());
    Credentials credentials = new Credentials(state, seed.token(), seed.password());
    identity = new Identity(state, credentials, seed.password());
    rendezvous = RendezvousServer.start(tls);
    logplex = LogplexServer.start(state, interceptor);
    storage =
        StorageServer.start(
            () -> {
              synchronized (state) {
                state.backgroundTasks().advance();
                state.changed();
              }
            },
            interceptor);
    runner = new DynoRunner(state, rendezvous);
    webhooks = new WebhookSender(state);
    TwoFactor twoFactor = new TwoFactor(state, seed.legacy().twoFactorCodes());
    table =
        new RouteTable(
            state,
            credentials,
            twoFactor,
            new V3Dialect(state, twoFactor, runner, logplex, storage, webhooks),
            new LegacyDialect(state, credentials, seed.legacy(), twoFactor, runner, logplex));
  }

  public void addTo(RoutesConfig routes) {
    table.addTo(routes);
    identity.addTo(routes);
  }

  /** How many objects there are, by kind. */
  public Map<String, Integer> counts() {
    synchronized (state) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      counts.put("apps", state.apps().all().size());
      counts.put("addOns", state.addOns().all().size());
      counts.put("pipelines", state.pipelines().all().size());
      counts.put("spaces", state.spaces().all().size());
      counts.put("teams", state.teams().all().size());
      return counts;
    }
  }

  /** Reads the state, without the effects that a request has. */
  public <T> T read(Function<HerokuState, T> view) {
    synchronized (state) {
      return view.apply(state);
    }
  }

  @Override
  public void close() {
    runner.close();
    rendezvous.close();
    logplex.close();
    webhooks.close();
    storage.close();
  }
}
