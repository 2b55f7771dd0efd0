package io.github.polycloud;

import io.github.polycloud.auth.CredentialChain;
import io.github.polycloud.auth.RenewalListener;
import io.github.polycloud.auth.Surroundings;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.BreakerPolicy;
import io.github.polycloud.http.CallListener;
import io.github.polycloud.http.EngineSettings;
import io.github.polycloud.http.EtagCache;
import io.github.polycloud.http.InProcessBudget;
import io.github.polycloud.http.RateBudget;
import io.github.polycloud.http.RateLimit;
import io.github.polycloud.http.RetryPolicy;
import io.github.polycloud.http.Timeouts;
import io.github.polycloud.http.Timing;
import io.github.polycloud.spi.CloudProvider;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Sets by hand what a connection should not find by itself. Everything has a default.
 *
 * <pre>{@code
 * Cloud cloud =
 *     Clouds.connection("heroku")
 *         .endpoint("https://api.example.com")
 *         .credential("token", token)
 *         .timeouts(new Timeouts(ofSeconds(2), ofSeconds(10), ofSeconds(30)))
 *         .connect();
 * }</pre>
 */
public final class CloudBuilder {
  private final CloudProvider provider;
  private final Map<String, String> arguments = new LinkedHashMap<>();
  private final Map<String, String> settingArguments = new LinkedHashMap<>();
  private final List<CallListener> listeners = new ArrayList<>();
  private final EngineSettings standard = EngineSettings.standard();
  private Surroundings surroundings = Surroundings.ofProcess();
  private @Nullable String endpoint;
  private Timeouts timeouts = standard.timeouts();
  private RetryPolicy retry = standard.retry();
  private @Nullable RateBudget budget;
  private BreakerPolicy breaker = standard.breaker();
  private Timing timing = standard.timing();
  private @Nullable URI proxy;
  private @Nullable SSLContext tls;
  private @Nullable String userAgent;
  private long maxBody = standard.maxBody();
  private int maxConnections = standard.maxConnections();
  private @Nullable EtagCache etags;
  private RenewalListener renewals = RenewalListener.NONE;

  CloudBuilder(CloudProvider provider) {
    this.provider = provider;
  }

  /** The endpoint: a name that the provider knows, or a URL. Over environment and files. */
  public CloudBuilder endpoint(String nameOrUrl) {
    endpoint = nameOrUrl;
    return this;
  }

  /** One credential by its name, for example {@code token}. Over environment and files. */
  public CloudBuilder credential(String name, String value) {
    arguments.put(name, value);
    return this;
  }

  /**
   * Sets one setting of the provider by its name, for example {@code token_url}; overrides
   * environment and files. Settings are not secret.
   */
  public CloudBuilder setting(String name, String value) {
    settingArguments.put(name, value);
    return this;
  }

  /** What the credential chain may see; {@code Surroundings.ofProcess()} unless said otherwise. */
  public CloudBuilder surroundings(Surroundings value) {
    surroundings = value;
    return this;
  }

  /** How long to wait for what. */
  public CloudBuilder timeouts(Timeouts value) {
    timeouts = value;
    return this;
  }

  /** How often to repeat what may be repeated. */
  public CloudBuilder retry(RetryPolicy value) {
    retry = value;
    return this;
  }

  /**
   * How fast to call; one budget may serve many connections. Overrides the rate limit that the
   * provider suggests, if it suggests one.
   */
  public CloudBuilder rateBudget(RateBudget value) {
    budget = value;
    return this;
  }

  /** When to stop calling a service that does not answer. */
  public CloudBuilder breaker(BreakerPolicy value) {
    breaker = value;
    return this;
  }

  /** Adds somebody who sees every call. */
  public CloudBuilder listener(CallListener value) {
    listeners.add(value);
    return this;
  }

  /** An HTTP proxy, for example {@code http://proxy.example.com:3128}. */
  public CloudBuilder proxy(URI value) {
    if (value.getHost() == null || value.getPort() < 0 || value.getRawUserInfo() != null) {
      throw new CloudException(
          ErrorKind.CONFIGURATION,
          "a proxy is a URL with host and port and without a user: http://host:3128");
    }
    proxy = value;
    return this;
  }

  /** Trust and keys for TLS. */
  public CloudBuilder tls(SSLContext value) {
    tls = value;
    return this;
  }

  /** Trusts the certificates in this PEM file instead of those of the JVM. */
  public CloudBuilder trust(Path pem) {
    tls = PemTrust.of(pem);
    return this;
  }

  /** Name and version of the application, put before our own in {@code User-Agent}. */
  public CloudBuilder userAgent(String value) {
    userAgent = value;
    return this;
  }

  /** The clock by which calls are signed and dated. */
  public CloudBuilder clock(Clock value) {
    timing = timing.withClock(value);
    return this;
  }

  /** Clock, waiting and chance; for tests. */
  public CloudBuilder timing(Timing value) {
    timing = value;
    return this;
  }

  /** The largest answer that is read, in bytes. */
  public CloudBuilder maxBody(long bytes) {
    maxBody = bytes;
    return this;
  }

  /** How many connections to hold at most. */
  public CloudBuilder maxConnections(int count) {
    maxConnections = count;
    return this;
  }

  /** Asks only whether known resources changed; {@link EtagCache} says what that is good for. */
  public CloudBuilder revalidate(EtagCache cache) {
    etags = cache;
    return this;
  }

  /** Who stores credentials that the connection renews by itself. */
  public CloudBuilder onRenewal(RenewalListener value) {
    renewals = value;
    return this;
  }

  /**
   * Connects. Nothing is sent yet.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if the endpoint is unknown, if credentials
   *     or settings are missing (the message lists every place that was searched), or if
   *     credentials of more than one authentication method are found (the message says where each
   *     comes from)
   */
  public Cloud connect() {
    ProviderInfo info = provider.info();
    CredentialChain chain =
        new CredentialChain(
            info.credentialKeys(),
            info.credentialFiles(),
            arguments,
            info.settingKeys(),
            settingArguments,
            surroundings);
    if (budget == null) {
      budget = info.rateLimit().map(RateLimit::limiter).orElseGet(InProcessBudget::unlimited);
    }
    EngineSettings settings =
        new EngineSettings(
            timeouts,
            retry,
            budget,
            breaker,
            List.copyOf(listeners),
            timing,
            proxy,
            tls,
            userAgent,
            maxBody,
            maxConnections,
            etags);
    return provider.connect(new Connection(info, chain, settings, renewals).to(endpoint));
  }
}
