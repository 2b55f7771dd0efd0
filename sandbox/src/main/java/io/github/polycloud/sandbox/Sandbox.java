// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.heroku.HerokuApi;
import io.github.polycloud.sandbox.internal.http.Binding;
import io.github.polycloud.sandbox.internal.http.ExchangeInterceptor;
import io.github.polycloud.sandbox.internal.http.FaultPlan;
import io.github.polycloud.sandbox.internal.http.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

  private final Faults faults = new Faults();
  private final RecordedRequests requests = new RecordedRequests();
  private final AdjustableClock ovhClock;
  private final Binding binding;
  private final @Nullable StateFile stateFile;
  private final Clouds clouds;
  private volatile HerokuEndpoint heroku;
  private volatile OvhEndpoint ovh;

  Sandbox(SandboxBuilder settings) {
    ovhClock = new AdjustableClock(settings.clock());
    binding = settings.binding();
    Path file = settings.state();
    stateFile = file == null ? null : StateFile.of(file);
    clouds = new Clouds(settings, ovhClock, stateFile, this::interceptor);
    heroku = clouds.heroku();
    ovh = clouds.ovh();
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
  public SandboxSnapshot snapshot() {
    return clouds.snapshot();
  }

  /**
   * Replaces the state of both clouds. URLs, ports and the certificate of this sandbox stay the
   * same; credentials are those of the snapshot, so {@link #heroku} and {@link #ovh} return other
   * ones than before. Faults and recorded requests are kept. Work in progress ends: streams and
   * sessions are closed, one-off dynos have exited, and the dynos of the formation run.
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
    faults.clear();
    replaceState(clouds::reset);
    requests.clear();
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
    clouds.close();
  }

  /** The names and addresses that requests may have in their {@code Host} header. */
  Set<String> acceptedHosts() {
    return binding.acceptedHosts();
  }

  private synchronized void replaceState(Runnable replacement) {
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
        FaultPlan plan = faults.take(method, path);
        return server.equals("heroku") && plan.isBare(429)
            ? plan.withHeader("Content-Type", "application/json").withBody(HerokuApi.RATE_LIMITED)
            : plan;
      }

      @Override
      public void onExchange(
          String method,
          String target,
          Map<String, List<String>> headers,
          String body,
          int status) {
        requests.add(new RecordedRequest(method, target, headers, body, status));
        touched();
      }
    };
  }
}
