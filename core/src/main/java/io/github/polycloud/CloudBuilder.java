package io.github.polycloud;

import io.github.polycloud.auth.CredentialChain;
import io.github.polycloud.auth.CredentialRefreshListener;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.EtagCache;
import io.github.polycloud.config.LocalRateLimiter;
import io.github.polycloud.config.RateLimit;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.config.Timeouts;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
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
  private final ClientSettings standard = ClientSettings.defaults();
  private Environment environment = Environment.system();
  private @Nullable String endpoint;
  private Timeouts timeouts = standard.timeouts();
  private RetryPolicy retry = standard.retry();
  private @Nullable RateLimiter rateLimiter;
  private CircuitBreakerPolicy circuitBreaker = standard.circuitBreaker();
  private TimeSource timeSource = standard.timeSource();
  private @Nullable URI proxy;
  private @Nullable SSLContext tls;
  private @Nullable String userAgent;
  private long maxBody = standard.maxResponseSize();
  private int maxConnections = standard.maxConnections();
  private @Nullable EtagCache etagCache;
  private CredentialRefreshListener refreshListener = CredentialRefreshListener.NONE;

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

  /** What the credential chain may see; {@code Surroundings.system()} unless said otherwise. */
  public CloudBuilder environment(Environment value) {
    environment = value;
    return this;
  }

  /** How long to wait for what. */
  public CloudBuilder timeouts(Timeouts value) {
    timeouts = value;
    return this;
  }

  /** How often to repeat what may be repeated. */
  public CloudBuilder retryPolicy(RetryPolicy value) {
    retry = value;
    return this;
  }

  /**
   * How fast to call; one budget may serve many connections. Overrides the rate limit that the
   * provider suggests, if it suggests one.
   */
  public CloudBuilder rateLimiter(RateLimiter value) {
    rateLimiter = value;
    return this;
  }

  /** When to stop calling a service that does not answer. */
  public CloudBuilder circuitBreaker(CircuitBreakerPolicy value) {
    circuitBreaker = value;
    return this;
  }

  /** Adds somebody who sees every call. */
  public CloudBuilder addListener(CallListener value) {
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
  public CloudBuilder sslContext(SSLContext value) {
    tls = value;
    return this;
  }

  /** Trusts the certificates in this PEM file instead of those of the JVM. */
  public CloudBuilder trustedCertificates(Path pem) {
    tls = PemTrustStore.of(pem);
    return this;
  }

  /** Name and version of the application, put before our own in {@code User-Agent}. */
  public CloudBuilder userAgent(String value) {
    userAgent = value;
    return this;
  }

  /** The clock by which calls are signed and dated. */
  public CloudBuilder clock(Clock value) {
    timeSource = timeSource.withClock(value);
    return this;
  }

  /** Clock, waiting and chance; for tests. */
  public CloudBuilder timeSource(TimeSource value) {
    timeSource = value;
    return this;
  }

  /** The largest answer that is read, in bytes. */
  public CloudBuilder maxResponseSize(long bytes) {
    maxBody = bytes;
    return this;
  }

  /** How many connections to hold at most. */
  public CloudBuilder maxConnections(int count) {
    maxConnections = count;
    return this;
  }

  /** Asks only whether known resources changed; {@link EtagCache} says what that is good for. */
  public CloudBuilder etagCache(EtagCache cache) {
    etagCache = cache;
    return this;
  }

  /** Who stores credentials that the connection renews by itself. */
  public CloudBuilder onCredentialRefresh(CredentialRefreshListener value) {
    refreshListener = value;
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
            environment);
    if (rateLimiter == null) {
      rateLimiter =
          info.rateLimit().map(RateLimit::limiter).orElseGet(LocalRateLimiter::serverDriven);
    }
    ClientSettings settings =
        new ClientSettings(
            timeouts,
            retry,
            rateLimiter,
            circuitBreaker,
            List.copyOf(listeners),
            timeSource,
            proxy,
            tls,
            userAgent,
            maxBody,
            maxConnections,
            etagCache);
    return provider.connect(
        new ProviderContextFactory(info, chain, settings, refreshListener).forEndpoint(endpoint));
  }
}
