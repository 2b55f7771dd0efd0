package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.heroku.HerokuApi;
import io.github.polycloud.sandbox.internal.heroku.HerokuSeed;
import io.github.polycloud.sandbox.internal.heroku.legacy.LegacySeed;
import io.github.polycloud.sandbox.internal.http.ExchangeInterceptor;
import io.github.polycloud.sandbox.internal.http.FaultPlan;
import io.github.polycloud.sandbox.internal.http.Json;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import tools.jackson.databind.node.ObjectNode;

/**
 * A running Heroku and a running OVH, on the loopback interface and over real HTTP or HTTPS. They
 * keep state and refuse what the real services refuse. Heroku speaks both of its dialects on one
 * URL: what one changes, the other sees.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.builder().apps(250).start()) {
 *   HerokuEndpoint heroku = sandbox.heroku();
 *   // point a client at heroku.url() with heroku.token()
 *   assertThat(sandbox.requests().count("GET", "/apps")).isEqualTo(2);
 * }
 * }</pre>
 *
 * Credentials are new with each start. All threads are daemons.
 */
public final class Sandbox implements AutoCloseable {

  private static final String EMAIL = "ann@example.com";

  private final Faults faults = new Faults();
  private final RecordedRequests requests = new RecordedRequests();
  private final AdjustableClock ovhClock;
  private final Deque<Runnable> closings = new ArrayDeque<>();
  private final HerokuEndpoint heroku;
  private final OvhEndpoint ovh;

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
            new LegacySeed(seed.creationPolls(), seed.twoFactorCodes()),
            seed.clock());
    try {
      HerokuApi herokuApi = new HerokuApi(herokuSeed, context, tap());
      closings.push(herokuApi::close);
      CertificateFile trusted = authority.publish();
      closings.push(trusted::close);
      WireServer herokuServer = serve("heroku", seed.port(), tls, herokuApi::addTo);
      OvhApi ovhApi =
          new OvhApi(
              OvhSeed.standard()
                  .withBills(seed.bills())
                  .withServers(seed.servers())
                  .withNoContent(seed.isNoContent()),
              ovhClock);
      WireServer ovhServer = serve("ovh", seed.ovhPort(), tls, ovhApi::register);
      heroku = new HerokuEndpoint(herokuServer.url(), EMAIL, token, password, trusted.path());
      ovh = access(ovhServer, ovhApi.login(), trusted.path());
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
   * Begins to describe a sandbox.
   *
   * @return a builder with every default set
   */
  public static SandboxBuilder builder() {
    return new SandboxBuilder();
  }

  /**
   * Where Heroku is and how to get in.
   *
   * @return URL and credentials
   */
  public HerokuEndpoint heroku() {
    return heroku;
  }

  /**
   * Where OVH is and how to get in.
   *
   * @return URL and credentials
   */
  public OvhEndpoint ovh() {
    return ovh;
  }

  /**
   * What shall go wrong next.
   *
   * @return the faults of both clouds
   */
  public Faults faults() {
    return faults;
  }

  /**
   * What was asked so far.
   *
   * @return the log of both clouds
   */
  public RecordedRequests requests() {
    return requests;
  }

  /**
   * The clock OVH tells and checks signatures by.
   *
   * @return a clock that can be shifted
   */
  public AdjustableClock ovhClock() {
    return ovhClock;
  }

  /**
   * Everything a program in another process needs, secrets included.
   *
   * @return one line of JSON
   */
  public String describe() {
    ObjectNode all = Json.object();
    all.putObject("heroku")
        .put("url", heroku.url())
        .put("email", heroku.email())
        .put("token", heroku.token())
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

  /** Ends both clouds at once; requests under way are cut off. */
  @Override
  public void close() {
    while (!closings.isEmpty()) {
      closings.pop().run();
    }
  }

  private WireServer serve(
      String name, int port, Optional<SSLContext> tls, Consumer<RoutesConfig> routes) {
    WireServer server = WireServer.start(name, port, tls, Json.CAMEL, tap(), routes);
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

  private ExchangeInterceptor tap() {
    return new ExchangeInterceptor() {
      @Override
      public FaultPlan fault(String method, String path) {
        return faults.take(method, path);
      }

      @Override
      public void onExchange(
          String method,
          String target,
          Map<String, List<String>> headers,
          String body,
          int status) {
        requests.add(new RecordedRequest(method, target, headers, body, status));
      }
    };
  }

  private static String hex(SecureRandom random, int bytes) {
    byte[] value = new byte[bytes];
    random.nextBytes(value);
    return HexFormat.of().formatHex(value);
  }
}
