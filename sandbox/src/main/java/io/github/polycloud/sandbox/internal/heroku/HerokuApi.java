// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku;

import io.github.polycloud.sandbox.internal.heroku.logplex.LogplexServer;
import io.github.polycloud.sandbox.internal.heroku.process.rendezvous.RendezvousServer;
import io.github.polycloud.sandbox.internal.heroku.process.run.DynoRunner;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.storage.StorageServer;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.http.Binding;
import io.github.polycloud.sandbox.internal.http.ExchangeInterceptor;
import io.github.polycloud.sandbox.internal.http.WireServer;
import io.github.polycloud.sandbox.internal.snapshot.ObjectGraph;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javax.net.ssl.SSLContext;

/**
 * The sandbox's Heroku: its state, both APIs, the sign-in pages, and the servers for rendezvous,
 * logs and storage, which keep running while the state is replaced.
 */
public final class HerokuApi implements AutoCloseable {

  /** The body of a response with status 429. */
  public static final String RATE_LIMITED = Responses.body(HerokuError.rateLimited()).toString();

  /** The page on which the owner of the account decides on access. */
  public static final String CONSENT_PATH = "/oauth/authorize";

  private final HerokuSeed seed;
  private final RendezvousServer rendezvous;
  private final WireServer logplex;
  private final WireServer storage;
  private volatile HerokuModel model;

  public HerokuApi(
      HerokuSeed seed, Binding binding, SSLContext tls, ExchangeInterceptor interceptor) {
    this.seed = seed;
    this.rendezvous = RendezvousServer.start(binding, tls);
    this.logplex = LogplexServer.listen(binding, interceptor, () -> this.model.logplex());
    this.storage =
        StorageServer.listen(
            binding,
            interceptor,
            () -> this.model.deployment().storage(),
            () -> this.model.advance());
    try {
      this.model = create(seed);
    } catch (RuntimeException e) {
      closeServers();
      throw e;
    }
  }

  /** Adds the routes to the present state. */
  public void addTo(RoutesConfig routes) {
    model.addTo(routes);
  }

  /** The credentials of the present state. */
  public HerokuLogin login() {
    HerokuModel present = model;
    synchronized (present.state()) {
      return new HerokuLogin(
          present.state().account().email(), present.credentials().token(), present.password());
    }
  }

  /**
   * Writes the present state.
   *
   * @throws IOException if it cannot be part of a snapshot
   */
  public byte[] save() throws IOException {
    HerokuModel present = model;
    synchronized (present.state()) {
      return graph().write(present);
    }
  }

  /**
   * Reads a state, which becomes the present one when the result is run.
   *
   * @throws IOException if it cannot be read
   */
  public Runnable restoring(byte[] saved) throws IOException {
    HerokuModel next = graph().read(saved, HerokuModel.class);
    return () -> {
      next.endProcesses();
      replace(next);
    };
  }

  /** Replaces the present state by the initial one, with the present credentials. */
  public void reset() {
    HerokuLogin login = login();
    replace(create(seed.withLogin(login.token(), login.password())));
  }

  /** How many objects there are, by kind. */
  public Map<String, Integer> counts() {
    return read(HerokuApi::counts);
  }

  private static Map<String, Integer> counts(HerokuState state) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("apps", state.apps().all().size());
    counts.put("addOns", state.addOns().all().size());
    counts.put("pipelines", state.pipelines().all().size());
    counts.put("spaces", state.spaces().all().size());
    counts.put("teams", state.teams().all().size());
    return counts;
  }

  /** Reads the state, without the effects that a request has. */
  public <T> T read(Function<HerokuState, T> view) {
    HerokuModel present = model;
    synchronized (present.state()) {
      return view.apply(present.state());
    }
  }

  @Override
  public void close() {
    model.close();
    closeServers();
  }

  private void closeServers() {
    rendezvous.close();
    logplex.close();
    storage.close();
  }

  private void replace(HerokuModel next) {
    HerokuModel last = model;
    model = next;
    last.close();
    rendezvous.disconnect();
  }

  private HerokuModel create(HerokuSeed from) {
    HerokuState state =
        new HerokuState(
            from.email(),
            from.verified(),
            from.content().apps() == null ? from.apps() : 0,
            from.rateLimit(),
            from.clock());
    new SeededApps(state).add(from.content());
    return HerokuModel.of(
        from,
        state,
        new LogplexServer(state, logplex),
        new DynoRunner(state, rendezvous),
        new StorageServer(storage));
  }

  private ObjectGraph graph() {
    return new ObjectGraph(
        Map.of(
            "clock",
            seed.clock(),
            "rendezvous",
            rendezvous,
            "logplex",
            logplex,
            "storage",
            storage),
        Map.of("storage", storage.url()));
  }
}
