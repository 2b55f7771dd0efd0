// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.console.Console;
import io.github.polycloud.sandbox.internal.control.ControlApi;
import io.github.polycloud.sandbox.internal.control.Controlled;
import io.github.polycloud.sandbox.internal.control.SandboxVersion;
import io.github.polycloud.sandbox.internal.control.StateAccess;
import io.github.polycloud.sandbox.internal.heroku.HerokuApi;
import io.github.polycloud.sandbox.internal.http.ExchangeInterceptor;
import io.github.polycloud.sandbox.internal.http.FaultPlan;
import io.github.polycloud.sandbox.internal.http.FaultQueue;
import io.github.polycloud.sandbox.internal.http.Journal;
import io.github.polycloud.sandbox.internal.http.Json;
import io.github.polycloud.sandbox.internal.http.OwnOrigin;
import io.github.polycloud.sandbox.internal.http.PageGuard;
import io.github.polycloud.sandbox.internal.http.RecordedExchange;
import io.github.polycloud.sandbox.internal.http.RequestMask;
import io.github.polycloud.sandbox.internal.ovh.OvhApi;
import io.github.polycloud.sandbox.internal.snapshot.SealedSnapshot;
import io.github.polycloud.sandbox.internal.snapshot.SnapshotSeal;
import io.javalin.config.RoutesConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Serves stateful stand-ins for Heroku and OVH over real HTTP or HTTPS, on the loopback interface.
 * They validate requests like the real services. Heroku's v3 and legacy APIs share one URL and one
 * state. Thread-safe.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.builder().apps(250).start()) {
 *   HerokuEndpoint heroku = sandbox.heroku();
 *   // point a client at heroku.url() with heroku.token()
 *   assertThat(sandbox.requests().count("GET", "/apps")).isEqualTo(2);
 * }
 * }</pre>
 *
 * <p>Tests in other languages use the control API below {@code /__sandbox/} of both URLs, which
 * {@code /__sandbox/openapi.json} describes: recorded requests, faults, the clock and the state as
 * JSON.
 *
 * <p>In a browser, either URL shows a console: credentials, apps and products, the recorded
 * requests, faults and the clock.
 *
 * <p>Credentials are generated at each start, unless a {@linkplain SandboxBuilder#state state file}
 * keeps them. All threads are daemon threads.
 *
 * <p>What clients can make it hold is bounded: request bodies of 1 MiB, archives of 32 MiB, forms
 * of 256 KiB (413 above), connections, running commands, followed logs and stored archives. Once
 * sixty percent of the heap are in use, requests that store something are rejected with status 507.
 *
 * @since 0.1.0
 */
public final class Sandbox implements AutoCloseable {

  private final FaultQueue faultQueue = new FaultQueue();
  private final Faults faults = new Faults(faultQueue);
  private final Journal journal = new Journal();
  private final RecordedRequests requests = new RecordedRequests(journal);
  private final AdjustableClock ovhClock;
  private final @Nullable StateFile stateFile;
  private final Clouds clouds;
  private volatile HerokuEndpoint heroku;
  private volatile OvhEndpoint ovh;
  private final AtomicLong replacements = new AtomicLong();
  private volatile boolean isStarted;

  Sandbox(SandboxBuilder settings) {
    ovhClock = new AdjustableClock(settings.clock(), this::touched);
    Path file = settings.state();
    stateFile = file == null ? null : StateFile.of(file);
    OwnOrigin origin = new OwnOrigin(settings.binding().acceptedHosts());
    ConsoleBackend backend = new ConsoleBackend(this, journal, faultQueue);
    RequestMask mask = new RequestMask(backend::secrets);
    ControlApi control =
        new ControlApi(
            new Controlled(
                () -> isStarted,
                this::overview,
                this::describe,
                journal,
                faultQueue,
                ovhClock.control(),
                new State(),
                origin,
                mask));
    Console console = new Console(backend, mask, () -> isStarted, origin);
    clouds =
        new Clouds(
            settings,
            ovhClock,
            stateFile,
            this::interceptor,
            cloud -> withOwnPages(console, new PageGuard(origin), cloud, control));
    heroku = clouds.heroku();
    ovh = clouds.ovh();
    isStarted = true;
    if (stateFile != null) {
      stateFile.start(this::snapshot);
    }
  }

  /**
   * Starts a sandbox with the default seeds on free ports.
   *
   * @return a running sandbox, to be closed by the caller
   */
  public static Sandbox start() {
    return builder().start();
  }

  /**
   * Creates a builder.
   *
   * @return a builder with default settings
   */
  public static SandboxBuilder builder() {
    return new SandboxBuilder();
  }

  /**
   * Returns URL and credentials of Heroku.
   *
   * @return URL and credentials
   */
  public HerokuEndpoint heroku() {
    return heroku;
  }

  /**
   * Returns URLs and credentials of OVH.
   *
   * @return URL and credentials
   */
  public OvhEndpoint ovh() {
    return ovh;
  }

  /**
   * Returns the faults to inject.
   *
   * @return the faults of both clouds
   */
  public Faults faults() {
    return faults;
  }

  /**
   * Returns the recorded requests.
   *
   * @return the requests to both clouds
   */
  public RecordedRequests requests() {
    return requests;
  }

  /**
   * Returns the clock of OVH, which it reports and checks signatures against.
   *
   * @return an adjustable clock
   */
  public AdjustableClock ovhClock() {
    return ovhClock;
  }

  /**
   * Takes a snapshot of both clouds: everything their APIs show, with ids, times and credentials.
   * Faults, recorded requests, open streams and running commands are not part of it.
   *
   * @return the snapshot
   * @throws IllegalStateException if the state is longer than 256 MiB
   */
  public synchronized SandboxSnapshot snapshot() {
    return clouds.snapshot();
  }

  /**
   * Replaces the state of both clouds. URLs, ports and the certificate of this sandbox stay the
   * same; credentials are those of the snapshot, so {@link #heroku} and {@link #ovh} return other
   * ones than before. Faults and recorded requests are kept. Work in progress ends: streams and
   * sessions are closed, requests that a fault delays are aborted, one-off dynos have exited, and
   * the dynos of the formation run.
   *
   * @param snapshot a snapshot of this or another sandbox of the same version
   * @throws IllegalArgumentException if the snapshot is of another version; nothing has changed
   */
  public void restore(SandboxSnapshot snapshot) {
    Objects.requireNonNull(snapshot, "snapshot");
    replaceState(() -> clouds.restore(snapshot));
  }

  /**
   * Returns both clouds to the state after the start, with the same credentials, URLs and ports.
   * Faults, recorded requests and shifts of the clock are removed, and work in progress ends. What
   * Heroku creates at the start has new ids.
   */
  public void reset() {
    replaceState(
        () -> {
          faults.clear();
          clouds.reset();
          requests.clear();
        });
  }

  /**
   * Describes the sandbox for programs in other processes: URLs and credentials, including secrets.
   *
   * @return one line of JSON
   */
  public String describe() {
    ObjectNode all = Json.object();
    all.putObject("heroku")
        .put("url", heroku.url())
        .put("email", heroku.email())
        .put("token", heroku.token())
        .put("password", heroku.password())
        .put("caCertificate", heroku.caCertificate().toString());
    all.putObject("ovh")
        .put("url", ovh.url())
        .put("runAboveUrl", ovh.runAboveUrl())
        .put("applicationKey", ovh.applicationKey())
        .put("applicationSecret", ovh.applicationSecret())
        .put("consumerKey", ovh.consumerKey())
        .put("tokenUrl", ovh.tokenUrl())
        .put("clientId", ovh.clientId())
        .put("clientSecret", ovh.clientSecret())
        .put("caCertificate", ovh.caCertificate().toString());
    all.putObject("legacy").put("url", heroku.url());
    return all.toString();
  }

  /**
   * Stops the sandbox immediately; pending requests are aborted.
   *
   * @throws java.io.UncheckedIOException if the state cannot be saved to its file; the sandbox is
   *     stopped nevertheless
   */
  @Override
  public void close() {
    journal.close();
    clouds.close();
  }

  Clouds clouds() {
    return clouds;
  }

  private static Consumer<RoutesConfig> withOwnPages(
      Console console, PageGuard guard, Consumer<RoutesConfig> cloud, ControlApi control) {
    return routes -> {
      console.addTo(routes);
      guard.addTo(routes, List.of(HerokuApi.CONSENT_PATH, OvhApi.CONSENT_PATH));
      cloud.accept(routes);
      control.addTo(routes);
    };
  }

  private ObjectNode overview() {
    ObjectNode all = Json.object().put("version", SandboxVersion.read());
    ObjectNode ofHeroku = all.putObject("heroku").put("url", heroku.url());
    clouds.herokuApi().counts().forEach(ofHeroku.putObject("counts")::put);
    ObjectNode ofOvh =
        all.putObject("ovh").put("url", ovh.url()).put("runAboveUrl", ovh.runAboveUrl());
    clouds.ovhApi().counts().forEach(ofOvh.putObject("counts")::put);
    all.putObject("legacy").put("url", heroku.url());
    all.putObject("requests")
        .put("recorded", journal.all().size())
        .put("last", journal.lastSequence());
    all.put("pendingFaults", faultQueue.all().size());
    return all;
  }

  private synchronized void replaceState(Runnable replacement) {
    replacements.incrementAndGet();
    replacement.run();
    heroku = clouds.heroku();
    ovh = clouds.ovh();
    touched();
  }

  private void touched() {
    if (stateFile != null) {
      stateFile.touch();
    }
  }

  private ExchangeInterceptor interceptor(String server) {
    return new ExchangeInterceptor() {
      @Override
      public FaultPlan fault(String method, String path) {
        FaultPlan plan = faultQueue.take(method, path);
        return server.equals("heroku") && plan.isBare(429)
            ? plan.withHeader("Content-Type", "application/json").withBody(HerokuApi.RATE_LIMITED)
            : plan;
      }

      @Override
      public Epochs epochs() {
        return new Epochs(faultQueue.clearings(), journal.clearings(), replacements.get());
      }

      @Override
      public void onExchange(RecordedExchange exchange, Epochs arrival) {
        journal.add(exchange, arrival.journal());
        touched();
      }
    };
  }

  /** The state, for the control API, which accepts only snapshots that it has returned itself. */
  private final class State implements StateAccess {
    private final SnapshotSeal seal = new SnapshotSeal();

    @Override
    public void reset() {
      Sandbox.this.reset();
    }

    @Override
    public SealedSnapshot snapshot() {
      return seal.seal(Sandbox.this.snapshot().shared());
    }

    @Override
    public void restore(SealedSnapshot snapshot) {
      seal.check(snapshot);
      Sandbox.this.restore(SandboxSnapshot.sharing(snapshot.content()));
    }
  }
}
