// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.console.Console;
import io.github.polycloud.sandbox.internal.control.ControlApi;
import io.github.polycloud.sandbox.internal.control.Controlled;
import io.github.polycloud.sandbox.internal.control.SandboxVersion;
import io.github.polycloud.sandbox.internal.control.StateAccess;
import io.github.polycloud.sandbox.internal.heroku.HerokuApi;
import io.github.polycloud.sandbox.internal.heroku.HerokuSeed;
import io.github.polycloud.sandbox.internal.heroku.legacy.LegacySeed;
import io.github.polycloud.sandbox.internal.http.ExchangeInterceptor;
import io.github.polycloud.sandbox.internal.http.FaultPlan;
import io.github.polycloud.sandbox.internal.http.FaultQueue;
import io.github.polycloud.sandbox.internal.http.Journal;
import io.github.polycloud.sandbox.internal.http.Json;
import io.github.polycloud.sandbox.internal.http.OwnOrigin;
import io.github.polycloud.sandbox.internal.http.RecordedExchange;
import io.github.polycloud.sandbox.internal.http.ServerLimits;
import io.github.polycloud.sandbox.internal.http.WireServer;
import io.github.polycloud.sandbox.internal.ovh.OvhApi;
import io.github.polycloud.sandbox.internal.ovh.OvhLogin;
import io.github.polycloud.sandbox.internal.ovh.OvhSeed;
import io.github.polycloud.sandbox.internal.tls.CertificateAuthority;
import io.github.polycloud.sandbox.internal.tls.CertificateFile;
import io.javalin.config.RoutesConfig;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import tools.jackson.databind.node.ObjectNode;

/**
 * Serves stateful stand-ins for Heroku and OVH on the loopback interface, over real HTTP or HTTPS.
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
 * {@code /__sandbox/openapi.json} describes: recorded requests, faults and the clock as JSON.
 *
 * <p>In a browser, either URL shows a console: credentials, apps and products, the recorded
 * requests, faults and the clock.
 *
 * <p>Credentials are generated at each start. All threads are daemon threads.
 *
 * <p>What clients can make it hold is bounded: request bodies of 1 MiB, archives of 32 MiB, forms
 * of 256 KiB (413 above), connections, running commands, followed logs and stored archives. Once
 * sixty percent of the heap are in use, requests that store something are rejected with status 507.
 *
 * @since 0.1.0
 */
public final class Sandbox implements AutoCloseable {

  private static final String EMAIL = "ann@example.com";

  private final FaultQueue faultQueue = new FaultQueue();
  private final Faults faults = new Faults(faultQueue);
  private final Journal journal = new Journal();
  private final RecordedRequests requests = new RecordedRequests(journal);
  private final AdjustableClock ovhClock;
  private final Deque<Runnable> closings = new ArrayDeque<>();
  private final HerokuEndpoint heroku;
  private final OvhEndpoint ovh;
  private volatile boolean isStarted;

  Sandbox(SandboxBuilder seed) {
    ovhClock = new AdjustableClock(seed.clock());
    SecureRandom random = new SecureRandom();
    String token = hex(random, 20);
    String password = hex(random, 10);
    CertificateAuthority authority = new CertificateAuthority();
    SSLContext context = authority.serverContext();
    Optional<SSLContext> tls = Optional.of(context).filter(any -> seed.isTls());
    HerokuSeed herokuSeed =
        new HerokuSeed(
            EMAIL,
            token,
            password,
            seed.verified(),
            seed.apps(),
            seed.rateLimit(),
            new LegacySeed(seed.creationPolls(), seed.isXmlApps(), seed.twoFactorCodes()),
            seed.clock());
    try {
      HerokuApi herokuApi = new HerokuApi(herokuSeed, context, interceptor("storage"));
      closings.push(herokuApi::close);
      CertificateFile trusted = authority.publish();
      closings.push(trusted::close);
      OvhApi ovhApi =
          new OvhApi(
              OvhSeed.standard()
                  .withBills(seed.bills())
                  .withServers(seed.servers())
                  .withExpiredServers(seed.expiredServers())
                  .withVanishingTasks(seed.isVanishingTasks())
                  .withWebHostings(seed.webHostings())
                  .withNoContent(seed.isNoContent())
                  .withErrorCodes(seed.isErrorCodes()),
              ovhClock);
      ControlApi control =
          new ControlApi(
              new Controlled(
                  () -> isStarted,
                  () -> overview(herokuApi.counts(), ovhApi.counts()),
                  this::describe,
                  journal,
                  faultQueue,
                  ovhClock.control(),
                  StateAccess.UNSUPPORTED,
                  Set.of()));
      Console console =
          new Console(
              new ConsoleBackend(this, herokuApi, ovhApi, journal, faultQueue),
              () -> isStarted,
              new OwnOrigin(Set.of()));
      WireServer herokuServer =
          serve("heroku", seed.port(), tls, routes(console, control, herokuApi::addTo));
      WireServer ovhServer =
          serve("ovh", seed.ovhPort(), tls, routes(console, control, ovhApi::register));
      closings.push(journal::close);
      heroku = new HerokuEndpoint(herokuServer.url(), EMAIL, token, password, trusted.path());
      ovh = access(ovhServer, ovhApi.login(), trusted.path());
      isStarted = true;
    } catch (RuntimeException e) {
      close();
      throw e;
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

  private ObjectNode overview(Map<String, Integer> herokuCounts, Map<String, Integer> ovhCounts) {
    ObjectNode all = Json.object().put("version", SandboxVersion.read());
    ObjectNode ofHeroku = all.putObject("heroku").put("url", heroku.url());
    herokuCounts.forEach(ofHeroku.putObject("counts")::put);
    ObjectNode ofOvh =
        all.putObject("ovh").put("url", ovh.url()).put("runAboveUrl", ovh.runAboveUrl());
    ovhCounts.forEach(ofOvh.putObject("counts")::put);
    all.putObject("legacy").put("url", heroku.url());
    all.putObject("requests")
        .put("recorded", journal.all().size())
        .put("last", journal.lastSequence());
    all.put("pendingFaults", faultQueue.all().size());
    return all;
  }

  /** Stops the sandbox immediately; pending requests are aborted. */
  @Override
  public void close() {
    RuntimeException failure = null;
    while (!closings.isEmpty()) {
      try {
        closings.pop().run();
      } catch (RuntimeException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static Consumer<RoutesConfig> routes(
      Console console, ControlApi control, Consumer<RoutesConfig> cloud) {
    return all -> {
      console.addTo(all);
      cloud.accept(all);
      control.addTo(all);
    };
  }

  private WireServer serve(
      String name, int port, Optional<SSLContext> tls, Consumer<RoutesConfig> routes) {
    WireServer server =
        WireServer.start(name, port, tls, ServerLimits.API, Json.CAMEL, interceptor(name), routes);
    closings.push(server::close);
    return server;
  }

  private static OvhEndpoint access(WireServer server, OvhLogin login, Path caCertificate) {
    return new OvhEndpoint(
        server.url() + "/1.0",
        login.applicationKey(),
        login.applicationSecret(),
        login.consumerKey(),
        server.url() + OvhApi.TOKEN_PATH,
        login.clientId(),
        login.clientSecret(),
        caCertificate);
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
      public void onExchange(RecordedExchange exchange) {
        journal.add(exchange);
      }
    };
  }

  private static String hex(SecureRandom random, int bytes) {
    byte[] value = new byte[bytes];
    random.nextBytes(value);
    return HexFormat.of().formatHex(value);
  }
}
