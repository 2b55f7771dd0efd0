// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import io.github.polycloud.auth.CredentialRefreshListener;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.ContextCarrier;
import io.github.polycloud.config.EtagCache;
import io.github.polycloud.config.NetworkInterceptor;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.RehearsedCall;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.config.Timeouts;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.spi.CloudProvider;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Configures a connection explicitly. All settings are optional.
 *
 * <pre>{@code
 * Cloud cloud =
 *     Clouds.builder("heroku")
 *         .endpoint("https://api.example.com")
 *         .credential("token", token)
 *         .timeouts(new Timeouts(ofSeconds(2), ofSeconds(10), ofSeconds(30)))
 *         .connect();
 * }</pre>
 *
 * <p>Not thread-safe; the {@link Cloud} that it creates is. A builder may create several
 * connections, which share its rate limiter.
 *
 * @since 0.1.0
 */
public final class CloudBuilder {
  private final CloudProvider provider;
  private final ConnectionArguments arguments = new ConnectionArguments();
  private final List<CallListener> listeners = new ArrayList<>();
  private final SortedMap<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final ClientSettings.Builder settings = ClientSettings.builder();
  private @Nullable String endpoint;
  private @Nullable RateLimiter rateLimiter;
  private TimeSource timeSource = TimeSource.system();

  CloudBuilder(CloudProvider provider) {
    this.provider = provider;
  }

  /**
   * Sets the endpoint. Overrides the environment and configuration files.
   *
   * @param nameOrUrl the name of an endpoint of the provider, or a URL
   */
  public CloudBuilder endpoint(String nameOrUrl) {
    this.endpoint = Objects.requireNonNull(nameOrUrl, "nameOrUrl");
    return this;
  }

  /**
   * Sets a credential. Overrides the environment and configuration files.
   *
   * @param name the name of the credential, for example {@code token}
   * @param value the secret value; a blank one counts as not set
   */
  public CloudBuilder credential(String name, String value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    arguments.credentials.put(name, value);
    return this;
  }

  /**
   * Sets a provider setting, which is not secret. Overrides the environment and configuration
   * files.
   *
   * @param name the name of the setting, for example {@code token_url}
   * @param value the value; a blank one counts as not set
   */
  public CloudBuilder setting(String name, String value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    arguments.settings.put(name, value);
    return this;
  }

  /**
   * Sets the environment variables and directories visible to the credential chain; {@link
   * Environment#system()} by default.
   */
  public CloudBuilder environment(Environment environment) {
    arguments.environment = Objects.requireNonNull(environment, "environment");
    return this;
  }

  /**
   * Lets a configuration file in the working directory choose the endpoint and other URLs to which
   * credentials of any source are sent. By default such a file, which the author of a repository
   * may have written, may choose an endpoint of the provider; any other URL in it is used only with
   * credentials of the same file.
   */
  public CloudBuilder trustWorkingDirectory() {
    arguments.trustsWorkingDirectory = true;
    return this;
  }

  /** Sets connect, response and total call timeouts; {@link Timeouts#defaults()} by default. */
  public CloudBuilder timeouts(Timeouts timeouts) {
    settings.timeouts(timeouts);
    return this;
  }

  /** Retry policy for idempotent calls; {@link RetryPolicy#defaults()} by default. */
  public CloudBuilder retryPolicy(RetryPolicy retryPolicy) {
    settings.retryPolicy(retryPolicy);
    return this;
  }

  /**
   * Sets the rate limiter, which several connections may share. Overrides the rate limit that the
   * provider suggests; without either, calls are delayed only when the service requests it.
   */
  public CloudBuilder rateLimiter(RateLimiter rateLimiter) {
    this.rateLimiter = Objects.requireNonNull(rateLimiter, "rateLimiter");
    return this;
  }

  /**
   * Sets how long a call, with its retries, may wait for the rate limiter; 10 minutes by default.
   * This time does not count towards {@link Timeouts#call()}. A call that would have to wait longer
   * fails immediately with a {@link io.github.polycloud.error.RateLimitedException}; it is not sent
   * and uses no permit.
   *
   * @param limit the maximum wait
   * @throws CloudException of kind {@code CONFIGURATION} if the limit is less than 1 millisecond or
   *     more than 365 days
   */
  public CloudBuilder rateLimitTimeout(Duration limit) {
    Objects.requireNonNull(limit, "limit");
    return set(() -> settings.rateLimitTimeout(limit));
  }

  /**
   * Sets the key of the account for the {@linkplain #rateLimiter rate limiter}: connections with
   * the same key share a limit, whatever their credentials, provider and process. By default, it is
   * an opaque identifier of the credentials in this process, so that two tokens of one account have
   * two limits. A distributed limiter needs a key; it may be visible in its store.
   *
   * @param account the key, for example the id of the account at the service; not a secret
   * @throws CloudException of kind {@code CONFIGURATION} if the key is blank
   */
  public CloudBuilder rateLimitAccount(String account) {
    Objects.requireNonNull(account, "account");
    return set(() -> settings.rateLimitAccount(account));
  }

  /**
   * Sets when calls to a failing service are suspended; {@link CircuitBreakerPolicy#defaults()} by
   * default.
   */
  public CloudBuilder circuitBreaker(CircuitBreakerPolicy circuitBreaker) {
    settings.circuitBreaker(circuitBreaker);
    return this;
  }

  /** Registers a listener that is notified of every call. */
  public CloudBuilder addListener(CallListener listener) {
    Objects.requireNonNull(listener, "listener");
    listeners.add(listener);
    return this;
  }

  /**
   * Sets the name of the connection in logs, metrics and traces; the id of the provider by default.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if the name is blank
   */
  public CloudBuilder connectionName(String name) {
    Objects.requireNonNull(name, "name");
    return set(() -> settings.connectionName(name));
  }

  /**
   * Sets what carries the context of a call, such as the MDC, to the threads of rate limiters and
   * of lookups of host names; {@link ContextCarrier#defaults()} by default.
   */
  public CloudBuilder contextCarrier(ContextCarrier contextCarrier) {
    settings.contextCarrier(contextCarrier);
    return this;
  }

  /**
   * Sets an HTTP proxy. By default, the environment variables {@code https_proxy}, {@code
   * all_proxy} and {@code no_proxy} decide.
   *
   * @param proxy a URL with host and port, for example {@code http://proxy.example.com:3128}, or
   *     {@code http://user:password@proxy.example.com:3128} for a proxy that requires HTTP Basic
   *     authentication; special characters in user and password must be percent-encoded
   * @throws CloudException of kind {@code CONFIGURATION} if the URL has no host or port, or another
   *     scheme than http and https
   */
  public CloudBuilder proxy(URI proxy) {
    Objects.requireNonNull(proxy, "proxy");
    return set(() -> settings.proxy(proxy));
  }

  /** Sets the TLS context: trusted certificates and client keys; the JVM's by default. */
  public CloudBuilder sslContext(SSLContext sslContext) {
    settings.sslContext(Objects.requireNonNull(sslContext, "sslContext"));
    return this;
  }

  /**
   * Trusts the certificates in this PEM file instead of those of the JVM. Replaces {@link
   * #sslContext}.
   *
   * @param pemFile a file of one or more X.509 certificates in PEM format
   * @throws CloudException of kind {@code CONFIGURATION} if the file cannot be read or has no
   *     certificate
   */
  public CloudBuilder trustedCertificates(Path pemFile) {
    Objects.requireNonNull(pemFile, "pemFile");
    settings.sslContext(PemTrustStore.of(pemFile));
    return this;
  }

  /**
   * Sets the product token of the application, which precedes the library's in {@code User-Agent}.
   *
   * @param product name and version, for example {@code shop/1.4}
   * @throws CloudException of kind {@code CONFIGURATION} if it has other characters than printable
   *     ASCII
   */
  public CloudBuilder userAgent(String product) {
    Objects.requireNonNull(product, "product");
    return set(() -> settings.userAgent(product));
  }

  /**
   * Sends a header field with every request to the host of the service: not to presigned URLs, nor
   * to a token service on another host. Replaces any field of that name that was set before; a
   * header of a single request takes precedence. The value is treated as a secret and masked in
   * messages and logs.
   *
   * @param name the name, case-insensitive; {@code Accept} replaces the one of the provider
   * @param value the value
   * @throws CloudException of kind {@code CONFIGURATION} if name or value cannot be sent, or if the
   *     field belongs to the engine ({@code Host}), the credentials ({@code Authorization}), {@link
   *     #userAgent} or a single request ({@code Range}); {@link #connect} throws it for a field of
   *     the provider
   */
  public CloudBuilder header(String name, String value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    SortedMap<String, String> changed = new TreeMap<>(headers);
    changed.put(name, value);
    set(() -> settings.headers(changed));
    headers.put(name, value);
    return this;
  }

  /**
   * Sets the clock that timestamps and signatures of requests are based on; the system clock by
   * default.
   */
  public CloudBuilder clock(Clock clock) {
    Objects.requireNonNull(clock, "clock");
    timeSource = timeSource.withClock(clock);
    return this;
  }

  /** Sets clock, sleeping and randomness; for tests. */
  public CloudBuilder timeSource(TimeSource timeSource) {
    this.timeSource = Objects.requireNonNull(timeSource, "timeSource");
    return this;
  }

  /**
   * Sets the maximum size of a response body; 64 MiB by default. A larger response fails with kind
   * {@code UNEXPECTED_RESPONSE}; streamed responses are not limited.
   *
   * @param bytes the maximum size in bytes after decompression
   * @throws CloudException of kind {@code CONFIGURATION} if it is less than 1
   */
  public CloudBuilder maxResponseSize(long bytes) {
    return set(() -> settings.maxResponseSize(bytes));
  }

  /**
   * Sets how much of the body of an error response is read; 64 KiB by default. The rest is
   * discarded: the error is created from the beginning of the body, and the connection is closed.
   * Never more than {@link #maxResponseSize(long)}.
   *
   * @param bytes the maximum size in bytes after decompression
   * @throws CloudException of kind {@code CONFIGURATION} if it is less than 1
   */
  public CloudBuilder maxErrorResponseSize(long bytes) {
    return set(() -> settings.maxErrorResponseSize(bytes));
  }

  /**
   * Sets the maximum number of open HTTP connections; 64 by default.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if it is less than 1
   */
  public CloudBuilder maxConnections(int count) {
    return set(() -> settings.maxConnections(count));
  }

  /**
   * Enables conditional requests: responses in the cache are revalidated with {@code
   * If-None-Match}. Disabled by default.
   */
  public CloudBuilder etagCache(EtagCache etagCache) {
    settings.etagCache(Objects.requireNonNull(etagCache, "etagCache"));
    return this;
  }

  /**
   * Rehearses: reads are sent; writes, typed, raw and uploads, are passed to a log instead. The
   * result of a write is made up: it has the fields of the request, and {@link
   * RehearsedCall#UNKNOWN} where only the service knows the value. A read that needs such a value
   * fails with kind {@code UNSUPPORTED}.
   *
   * @param log receives each write on the thread of its call, to which it may throw an exception
   */
  public CloudBuilder rehearse(Consumer<? super RehearsedCall> log) {
    settings.rehearsal(Objects.requireNonNull(log, "log"));
    return this;
  }

  /** Sets what sees each exchange with a service, to record or replace it; see its cautions. */
  public CloudBuilder networkInterceptor(NetworkInterceptor interceptor) {
    settings.networkInterceptor(Objects.requireNonNull(interceptor, "interceptor"));
    return this;
  }

  /** Sets the listener that stores credentials renewed by the connection. */
  public CloudBuilder onCredentialRefresh(CredentialRefreshListener listener) {
    arguments.refreshListener = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * Opens the connection. No request is sent.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if the endpoint is unknown, if credentials
   *     or settings are missing (the message lists every location that was searched), if
   *     credentials of more than one authentication method are found (the message names the source
   *     of each), or if a file in the working directory introduces the URL to which credentials of
   *     another source would be sent; see {@link #trustWorkingDirectory}
   */
  public Cloud connect() {
    return provider.connect(contexts().forEndpoint(endpoint));
  }

  /**
   * Like {@link #connect()}, but returns nothing if there are no credentials at all.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if credentials are found that cannot be
   *     used
   */
  Optional<Cloud> connectIfConfigured() {
    return contexts().forConfiguredEndpoint(endpoint).map(provider::connect);
  }

  /** Changes a setting; an invalid value is an error of the configuration. */
  private CloudBuilder set(Runnable change) {
    try {
      change.run();
    } catch (IllegalArgumentException e) {
      throw CloudException.of(ErrorKind.CONFIGURATION, String.valueOf(e.getMessage()));
    }
    return this;
  }

  private ProviderContextFactory contexts() {
    if (rateLimiter == null) {
      rateLimiter = ConnectionArguments.rateLimiter(provider.info(), timeSource.monotonicClock());
    }
    return arguments.contexts(
        provider.info(),
        settings.rateLimiter(rateLimiter).listeners(listeners).timeSource(timeSource).build());
  }
}
