package io.github.polycloud.config;

import io.github.polycloud.concurrent.ContextCarrier;
import io.github.polycloud.internal.arguments.Durations;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final Timeouts timeouts;
  private final RetryPolicy retryPolicy;
  private final RateLimiter rateLimiter;
  private final Duration rateLimitTimeout;
  private final @Nullable String rateLimitAccount;
  private final CircuitBreakerPolicy circuitBreaker;
  private final List<CallListener> listeners;
  private final @Nullable String connectionName;
  private final ContextCarrier contextCarrier;
  private final TimeSource timeSource;
  private final @Nullable URI proxy;
  private final @Nullable SSLContext sslContext;
  private final @Nullable String userAgent;
  private final Map<String, String> headers;
  private final long maxResponseSize;
  private final long maxErrorResponseSize;
  private final int maxConnections;
  private final @Nullable EtagCache etagCache;

  private ClientSettings(Builder builder) {
    this.timeouts = builder.timeouts;
    this.retryPolicy = builder.retryPolicy;
    this.rateLimiter = builder.rateLimiter;
    this.rateLimitTimeout = builder.rateLimitTimeout;
    this.rateLimitAccount = builder.rateLimitAccount;
    this.circuitBreaker = builder.circuitBreaker;
    this.listeners = builder.listeners;
    this.connectionName = builder.connectionName;
    this.contextCarrier = builder.contextCarrier;
    this.timeSource = builder.timeSource;
    this.proxy = builder.proxy;
    this.sslContext = builder.sslContext;
    this.userAgent = builder.userAgent;
    this.headers = builder.headers;
    this.maxResponseSize = builder.maxResponseSize;
    this.maxErrorResponseSize = builder.maxErrorResponseSize;
    this.maxConnections = builder.maxConnections;
    this.etagCache = builder.etagCache;
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
    return new Builder(this);
  }

  /** Returns a copy for another host: without header fields, also those that listeners add. */
  public ClientSettings withoutHeaders() {
    List<CallListener> observing = listeners.stream().map(ListenerWithoutHeaders::of).toList();
    return toBuilder().headers(Map.of()).listeners(observing).build();
  }

  /** Returns connect, response and total call timeouts. */
  public Timeouts timeouts() {
    return timeouts;
  }

  /** Returns the retry policy for idempotent calls. */
  public RetryPolicy retryPolicy() {
    return retryPolicy;
  }

  /** Returns the rate limiter, possibly shared by several connections. */
  public RateLimiter rateLimiter() {
    return rateLimiter;
  }

  /**
   * Returns the maximum time that a call, with its retries, waits for the rate limiter; independent
   * of {@link Timeouts#call()}.
   */
  public Duration rateLimitTimeout() {
    return rateLimitTimeout;
  }

  /**
   * Returns the key of the account for the rate limiter; null for an identifier of the credentials.
   */
  public @Nullable String rateLimitAccount() {
    return rateLimitAccount;
  }

  /** Returns the policy that suspends calls to a failing service. */
  public CircuitBreakerPolicy circuitBreaker() {
    return circuitBreaker;
  }

  /** Returns listeners notified of every call, an immutable list. */
  public List<CallListener> listeners() {
    return listeners;
  }

  /** Returns the name of the connection for listeners; null for the id of the provider. */
  public @Nullable String connectionName() {
    return connectionName;
  }

  /** Returns what carries the context of calls to the threads that serve them. */
  public ContextCarrier contextCarrier() {
    return contextCarrier;
  }

  /** Returns clock, sleeping and randomness. */
  public TimeSource timeSource() {
    return timeSource;
  }

  /**
   * Returns the HTTP proxy, with user and password if it requires them; null for the one of {@code
   * https_proxy} and {@code no_proxy}.
   */
  public @Nullable URI proxy() {
    return proxy;
  }

  /** Returns the TLS context; null for the default of the JVM. */
  public @Nullable SSLContext sslContext() {
    return sslContext;
  }

  /** Returns the product token that precedes the library's in {@code User-Agent}; null for none. */
  public @Nullable String userAgent() {
    return userAgent;
  }

  /** Returns header fields sent with every request to the host of the service, an immutable map. */
  public Map<String, String> headers() {
    return headers;
  }

  /** Returns the maximum size of a response body, in bytes after decompression. */
  public long maxResponseSize() {
    return maxResponseSize;
  }

  /**
   * Returns how much of the body of an error response is read, in bytes after decompression; the
   * rest is discarded. {@link #maxResponseSize()} if that is less.
   */
  public long maxErrorResponseSize() {
    return maxErrorResponseSize;
  }

  /** Returns the maximum number of open HTTP connections. */
  public int maxConnections() {
    return maxConnections;
  }

  /** Returns the cache of responses that are revalidated; null to disable it. */
  public @Nullable EtagCache etagCache() {
    return etagCache;
  }

  /**
   * Returns the policies, the names of the header fields, whose values may be secrets, and the host
   * of the proxy without its user and password.
   */
  @Override
  public String toString() {
    return "ClientSettings["
        + timeouts
        + ", "
        + retryPolicy
        + ", rateLimitTimeout="
        + rateLimitTimeout
        + ", "
        + circuitBreaker
        + ", headers="
        + headers.keySet()
        + ", proxy="
        + (proxy == null ? "of the environment" : proxy.getHost() + ":" + proxy.getPort())
        + "]";
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

    private Builder() {}

    private Builder(ClientSettings settings) {
      this.timeouts = settings.timeouts;
      this.retryPolicy = settings.retryPolicy;
      this.rateLimiter = settings.rateLimiter;
      this.rateLimitTimeout = settings.rateLimitTimeout;
      this.rateLimitAccount = settings.rateLimitAccount;
      this.circuitBreaker = settings.circuitBreaker;
      this.listeners = settings.listeners;
      this.connectionName = settings.connectionName;
      this.contextCarrier = settings.contextCarrier;
      this.timeSource = settings.timeSource;
      this.proxy = settings.proxy;
      this.sslContext = settings.sslContext;
      this.userAgent = settings.userAgent;
      this.headers = settings.headers;
      this.maxResponseSize = settings.maxResponseSize;
      this.maxErrorResponseSize = settings.maxErrorResponseSize;
      this.maxConnections = settings.maxConnections;
      this.etagCache = settings.etagCache;
    }

    /** Sets connect, response and total call timeouts. */
    public Builder timeouts(Timeouts value) {
      timeouts = Objects.requireNonNull(value, "value");
      return this;
    }

    /** Sets the retry policy for idempotent calls. */
    public Builder retryPolicy(RetryPolicy value) {
      retryPolicy = Objects.requireNonNull(value, "value");
      return this;
    }

    /** Sets the rate limiter, possibly shared by several connections. */
    public Builder rateLimiter(RateLimiter value) {
      rateLimiter = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Sets the maximum time that a call, with its retries, waits for the rate limiter; independent
     * of {@link Timeouts#call()}.
     *
     * @throws IllegalArgumentException if it is less than 1 millisecond or more than 365 days
     */
    public Builder rateLimitTimeout(Duration value) {
      rateLimitTimeout = Durations.requireInRange("rateLimitTimeout", value, Duration.ofMillis(1));
      return this;
    }

    /**
     * Sets the key of the account for the rate limiter; null for an identifier of the credentials.
     */
    public Builder rateLimitAccount(@Nullable String value) {
      rateLimitAccount = value;
      return this;
    }

    /** Sets the policy that suspends calls to a failing service. */
    public Builder circuitBreaker(CircuitBreakerPolicy value) {
      circuitBreaker = Objects.requireNonNull(value, "value");
      return this;
    }

    /** Sets listeners notified of every call. */
    public Builder listeners(List<CallListener> value) {
      listeners = List.copyOf(value);
      return this;
    }

    /** Sets the name of the connection for listeners; null for the id of the provider. */
    public Builder connectionName(@Nullable String value) {
      connectionName = value;
      return this;
    }

    /** Sets what carries the context of calls to the threads that serve them. */
    public Builder contextCarrier(ContextCarrier value) {
      contextCarrier = Objects.requireNonNull(value, "value");
      return this;
    }

    /** Sets clock, sleeping and randomness. */
    public Builder timeSource(TimeSource value) {
      timeSource = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Sets the HTTP proxy, with user and password if it requires them; null for the one of {@code
     * https_proxy} and {@code no_proxy}.
     */
    public Builder proxy(@Nullable URI value) {
      proxy = value;
      return this;
    }

    /** Sets the TLS context; null for the default of the JVM. */
    public Builder sslContext(@Nullable SSLContext value) {
      sslContext = value;
      return this;
    }

    /** Sets the product token that precedes the library's in {@code User-Agent}; null for none. */
    public Builder userAgent(@Nullable String value) {
      userAgent = value;
      return this;
    }

    /** Sets header fields sent with every request to the host of the service. */
    public Builder headers(Map<String, String> value) {
      headers = Collections.unmodifiableMap(new LinkedHashMap<>(value));
      return this;
    }

    /**
     * Sets the maximum size of a response body, in bytes after decompression.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder maxResponseSize(long value) {
      maxResponseSize = positive("maxResponseSize", value);
      return this;
    }

    /**
     * Sets how much of the body of an error response is read, in bytes after decompression; the
     * rest is discarded. {@code maxResponseSize} if that is less.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder maxErrorResponseSize(long value) {
      maxErrorResponseSize = positive("maxErrorResponseSize", value);
      return this;
    }

    /**
     * Sets the maximum number of open HTTP connections.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder maxConnections(int value) {
      maxConnections = (int) positive("maxConnections", value);
      return this;
    }

    /** Sets the cache of responses that are revalidated; null to disable it. */
    public Builder etagCache(@Nullable EtagCache value) {
      etagCache = value;
      return this;
    }

    /** Builds the settings. */
    public ClientSettings build() {
      return new ClientSettings(this);
    }

    private static long positive(String name, long value) {
      if (value < 1) {
        throw new IllegalArgumentException(name + " must be at least 1, was " + value);
      }
      return value;
    }
  }
}
