// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import io.github.polycloud.internal.arguments.Durations;
import io.github.polycloud.internal.arguments.Elements;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Settings of all calls of a connection. Immutable; usually created by {@code CloudBuilder}.
 *
 * <pre>{@code
 * ClientSettings settings = ClientSettings.builder().retryPolicy(RetryPolicy.none()).build();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ClientSettings {
  private final Builder values; // a copy that is never changed

  private ClientSettings(Builder builder) {
    this.values = new Builder(builder);
  }

  /**
   * Creates a builder with the default settings: a rate limit timeout of 10 minutes, a maximum
   * response size of 64 MiB, 64 KiB for error responses, and 64 connections.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the settings of {@link #builder()}. */
  public static ClientSettings defaults() {
    return builder().build();
  }

  /** Creates a builder with these settings. */
  public Builder toBuilder() {
    return new Builder(values);
  }

  /** Returns a copy for another host: without header fields, also those that listeners add. */
  public ClientSettings withoutHeaders() {
    List<CallListener> observing =
        values.listeners.stream().map(ListenerWithoutHeaders::of).toList();
    return toBuilder().headers(Map.of()).listeners(observing).build();
  }

  /** Returns connect, response and total call timeouts. */
  public Timeouts timeouts() {
    return values.timeouts;
  }

  /** Returns the retry policy for idempotent calls. */
  public RetryPolicy retryPolicy() {
    return values.retryPolicy;
  }

  /** Returns the rate limiter, possibly shared by several connections. */
  public RateLimiter rateLimiter() {
    return values.rateLimiter;
  }

  /**
   * Returns the maximum time that a call, with its retries, waits for the rate limiter; independent
   * of {@link Timeouts#call()}.
   */
  public Duration rateLimitTimeout() {
    return values.rateLimitTimeout;
  }

  /** Returns the key of the account for the rate limiter; null for one of the credentials. */
  public @Nullable String rateLimitAccount() {
    return values.rateLimitAccount;
  }

  /** Returns the policy that suspends calls to a failing service. */
  public CircuitBreakerPolicy circuitBreaker() {
    return values.circuitBreaker;
  }

  /** Returns listeners notified of every call, an immutable list. */
  public List<CallListener> listeners() {
    return values.listeners;
  }

  /** Returns the name of the connection for listeners; null for the id of the provider. */
  public @Nullable String connectionName() {
    return values.connectionName;
  }

  /** Returns what carries the context of calls to the threads that serve them. */
  public ContextCarrier contextCarrier() {
    return values.contextCarrier;
  }

  /** Returns clock, sleeping and randomness. */
  public TimeSource timeSource() {
    return values.timeSource;
  }

  /**
   * Returns the HTTP proxy, with user and password if it requires them; null for the one of {@code
   * https_proxy} and {@code no_proxy}.
   */
  public @Nullable URI proxy() {
    return values.proxy;
  }

  /** Returns the TLS context; null for the default of the JVM. */
  public @Nullable SSLContext sslContext() {
    return values.sslContext;
  }

  /** Returns the product token that precedes the library's in {@code User-Agent}; null for none. */
  public @Nullable String userAgent() {
    return values.userAgent;
  }

  /** Returns header fields sent with every request to the host of the service, an immutable map. */
  public Map<String, String> headers() {
    return values.headers;
  }

  /** Returns the maximum size of a response body, in bytes after decompression. */
  public long maxResponseSize() {
    return values.maxResponseSize;
  }

  /**
   * Returns how much of the body of an error response is read, in bytes after decompression; the
   * rest is discarded. {@link #maxResponseSize()} if that is less.
   */
  public long maxErrorResponseSize() {
    return values.maxErrorResponseSize;
  }

  /** Returns the maximum number of open HTTP connections. */
  public int maxConnections() {
    return values.maxConnections;
  }

  /** Returns the cache of responses that are revalidated; null to disable it. */
  public @Nullable EtagCache etagCache() {
    return values.etagCache;
  }

  /** Returns what sees each exchange with a service; null for none. */
  public @Nullable NetworkInterceptor networkInterceptor() {
    return values.networkInterceptor;
  }

  /** Returns what receives the writes of a rehearsal, which are not sent; null to send them. */
  public @Nullable Consumer<? super RehearsedCall> rehearsal() {
    return values.rehearsal;
  }

  /**
   * Returns the policies, the names of the header fields, whose values may be secrets, and the host
   * of the proxy without its user and password.
   */
  @Override
  public String toString() {
    URI proxy = values.proxy;
    return "ClientSettings[%s, %s, rateLimitTimeout=%s, %s, headers=%s, proxy=%s]"
        .formatted(
            values.timeouts,
            values.retryPolicy,
            values.rateLimitTimeout,
            values.circuitBreaker,
            values.headers.keySet(),
            proxy == null ? "of the environment" : proxy.getHost() + ":" + proxy.getPort());
  }

  /** Builds settings. Not thread-safe. */
  public static final class Builder {
    private Timeouts timeouts = Timeouts.defaults();
    private RetryPolicy retryPolicy = RetryPolicy.defaults();
    private RateLimiter rateLimiter = LocalRateLimiter.serverDriven();
    private Duration rateLimitTimeout = Duration.ofMinutes(10);
    private @Nullable String rateLimitAccount;
    private CircuitBreakerPolicy circuitBreaker = CircuitBreakerPolicy.defaults();
    private List<CallListener> listeners = List.of();
    private @Nullable String connectionName;
    private ContextCarrier contextCarrier = ContextCarrier.defaults();
    private TimeSource timeSource = TimeSource.system();
    private @Nullable URI proxy;
    private @Nullable SSLContext sslContext;
    private @Nullable String userAgent;
    private Map<String, String> headers = Map.of();
    private long maxResponseSize = 64L << 20;
    private long maxErrorResponseSize = 64L << 10;
    private int maxConnections = 64;
    private @Nullable EtagCache etagCache;
    private @Nullable NetworkInterceptor networkInterceptor;
    private @Nullable Consumer<? super RehearsedCall> rehearsal;

    private Builder() {}

    private Builder(Builder other) {
      this.timeouts = other.timeouts;
      this.retryPolicy = other.retryPolicy;
      this.rateLimiter = other.rateLimiter;
      this.rateLimitTimeout = other.rateLimitTimeout;
      this.rateLimitAccount = other.rateLimitAccount;
      this.circuitBreaker = other.circuitBreaker;
      this.listeners = other.listeners;
      this.connectionName = other.connectionName;
      this.contextCarrier = other.contextCarrier;
      this.timeSource = other.timeSource;
      this.proxy = other.proxy;
      this.sslContext = other.sslContext;
      this.userAgent = other.userAgent;
      this.headers = other.headers;
      this.maxResponseSize = other.maxResponseSize;
      this.maxErrorResponseSize = other.maxErrorResponseSize;
      this.maxConnections = other.maxConnections;
      this.etagCache = other.etagCache;
      this.networkInterceptor = other.networkInterceptor;
      this.rehearsal = other.rehearsal;
    }

    /** Sets connect, response and total call timeouts. */
    public Builder timeouts(Timeouts timeouts) {
      this.timeouts = Objects.requireNonNull(timeouts, "timeouts");
      return this;
    }

    /** Sets the retry policy for idempotent calls. */
    public Builder retryPolicy(RetryPolicy retryPolicy) {
      this.retryPolicy = Objects.requireNonNull(retryPolicy, "retryPolicy");
      return this;
    }

    /** Sets the rate limiter, possibly shared by several connections. */
    public Builder rateLimiter(RateLimiter rateLimiter) {
      this.rateLimiter = Objects.requireNonNull(rateLimiter, "rateLimiter");
      return this;
    }

    /**
     * Sets the maximum time that a call, with its retries, waits for the rate limiter; independent
     * of {@link Timeouts#call()}.
     *
     * @throws IllegalArgumentException if it is less than 1 millisecond or more than 365 days
     */
    public Builder rateLimitTimeout(Duration rateLimitTimeout) {
      this.rateLimitTimeout =
          Durations.requireInRange("rateLimitTimeout", rateLimitTimeout, Duration.ofMillis(1));
      return this;
    }

    /**
     * Sets the key of the account for the rate limiter; null for an identifier of the credentials.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Builder rateLimitAccount(@Nullable String rateLimitAccount) {
      this.rateLimitAccount = SettingRules.notBlank("rateLimitAccount", rateLimitAccount);
      return this;
    }

    /** Sets the policy that suspends calls to a failing service. */
    public Builder circuitBreaker(CircuitBreakerPolicy circuitBreaker) {
      this.circuitBreaker = Objects.requireNonNull(circuitBreaker, "circuitBreaker");
      return this;
    }

    /** Sets listeners notified of every call. */
    public Builder listeners(List<CallListener> listeners) {
      Objects.requireNonNull(listeners, "listeners");
      this.listeners = Elements.listOf("listeners", listeners.toArray(CallListener[]::new));
      return this;
    }

    /**
     * Sets the name of the connection for listeners; null for the id of the provider.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Builder connectionName(@Nullable String connectionName) {
      this.connectionName = SettingRules.notBlank("connectionName", connectionName);
      return this;
    }

    /** Sets what carries the context of calls to the threads that serve them. */
    public Builder contextCarrier(ContextCarrier contextCarrier) {
      this.contextCarrier = Objects.requireNonNull(contextCarrier, "contextCarrier");
      return this;
    }

    /** Sets clock, sleeping and randomness. */
    public Builder timeSource(TimeSource timeSource) {
      this.timeSource = Objects.requireNonNull(timeSource, "timeSource");
      return this;
    }

    /**
     * Sets the HTTP proxy, with user and password if it requires them; null for the one of {@code
     * https_proxy} and {@code no_proxy}.
     *
     * @throws IllegalArgumentException if it is not an http or https URL with host and port
     */
    public Builder proxy(@Nullable URI proxy) {
      this.proxy = SettingRules.proxy(proxy);
      return this;
    }

    /** Sets the TLS context; null for the default of the JVM. */
    public Builder sslContext(@Nullable SSLContext sslContext) {
      this.sslContext = sslContext;
      return this;
    }

    /**
     * Sets the product token that precedes the library's in {@code User-Agent}; null for none.
     *
     * @throws IllegalArgumentException if it has other characters than printable ASCII
     */
    public Builder userAgent(@Nullable String userAgent) {
      this.userAgent = SettingRules.printable("userAgent", userAgent);
      return this;
    }

    /**
     * Sets header fields sent with every request to the host of the service.
     *
     * @throws IllegalArgumentException if a field cannot be sent, is there twice, or belongs to the
     *     engine, the credentials, {@link #userAgent} or a single request
     */
    public Builder headers(Map<String, String> headers) {
      this.headers = CustomHeaders.checked(headers);
      return this;
    }

    /**
     * Sets the maximum size of a response body, in bytes after decompression.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder maxResponseSize(long maxResponseSize) {
      this.maxResponseSize = SettingRules.positive("maxResponseSize", maxResponseSize);
      return this;
    }

    /**
     * Sets how much of the body of an error response is read, in bytes after decompression; the
     * rest is discarded. {@code maxResponseSize} if that is less.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder maxErrorResponseSize(long maxErrorResponseSize) {
      this.maxErrorResponseSize =
          SettingRules.positive("maxErrorResponseSize", maxErrorResponseSize);
      return this;
    }

    /**
     * Sets the maximum number of open HTTP connections.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder maxConnections(int maxConnections) {
      this.maxConnections = (int) SettingRules.positive("maxConnections", maxConnections);
      return this;
    }

    /** Sets the cache of responses that are revalidated; null to disable it. */
    public Builder etagCache(@Nullable EtagCache etagCache) {
      this.etagCache = etagCache;
      return this;
    }

    /** Sets what sees each exchange with a service; null for none. */
    public Builder networkInterceptor(@Nullable NetworkInterceptor networkInterceptor) {
      this.networkInterceptor = networkInterceptor;
      return this;
    }

    /** Sets what receives the writes of a rehearsal, which are not sent; null to send them. */
    public Builder rehearsal(@Nullable Consumer<? super RehearsedCall> rehearsal) {
      this.rehearsal = rehearsal;
      return this;
    }

    /** Builds the settings. */
    public ClientSettings build() {
      return new ClientSettings(this);
    }
  }
}
