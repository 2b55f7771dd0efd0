package io.github.polycloud.config;

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
 * @param timeouts connect, response and total call timeouts
 * @param retryPolicy retry policy for idempotent calls
 * @param rateLimiter rate limiter, possibly shared by several connections
 * @param rateLimitTimeout maximum time that a call, with its retries, waits for the rate limiter;
 *     independent of {@link Timeouts#call()}
 * @param circuitBreaker when calls to a failing service are suspended
 * @param listeners listeners notified of every call
 * @param timeSource clock, sleeping and randomness
 * @param proxy HTTP proxy, with user and password if it requires them; null for the one of {@code
 *     https_proxy} and {@code no_proxy}
 * @param sslContext TLS context; null for the default of the JVM
 * @param userAgent product token that precedes the library's in {@code User-Agent}; null for none
 * @param headers header fields sent with every request to the host of the service
 * @param maxResponseSize maximum size of a response body, in bytes
 * @param maxConnections maximum number of open HTTP connections
 * @param etagCache cache of responses that are revalidated; null to disable it
 * @since 0.1.0
 */
public record ClientSettings(
    Timeouts timeouts,
    RetryPolicy retryPolicy,
    RateLimiter rateLimiter,
    Duration rateLimitTimeout,
    CircuitBreakerPolicy circuitBreaker,
    List<CallListener> listeners,
    TimeSource timeSource,
    @Nullable URI proxy,
    @Nullable SSLContext sslContext,
    @Nullable String userAgent,
    Map<String, String> headers,
    long maxResponseSize,
    int maxConnections,
    @Nullable EtagCache etagCache) {

  /**
   * Validates the components.
   *
   * @throws IllegalArgumentException if the rate limit timeout is less than 1 millisecond or more
   *     than 365 days, or a maximum is less than 1
   */
  public ClientSettings {
    Objects.requireNonNull(timeouts, "timeouts");
    Objects.requireNonNull(retryPolicy, "retryPolicy");
    Objects.requireNonNull(rateLimiter, "rateLimiter");
    Objects.requireNonNull(rateLimitTimeout, "rateLimitTimeout");
    Objects.requireNonNull(circuitBreaker, "circuitBreaker");
    Objects.requireNonNull(listeners, "listeners");
    Objects.requireNonNull(timeSource, "timeSource");
    Objects.requireNonNull(headers, "headers");
    Durations.requireInRange("rateLimitTimeout", rateLimitTimeout, Duration.ofMillis(1));
    if (maxResponseSize < 1 || maxConnections < 1) {
      throw new IllegalArgumentException(
          "maxResponseSize and maxConnections must be at least 1, were "
              + maxResponseSize
              + " and "
              + maxConnections);
    }
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /**
   * Returns the default settings, with a rate limit timeout of 10 minutes, a maximum response size
   * of 64 MiB and 64 connections.
   */
  public static ClientSettings defaults() {
    return new ClientSettings(
        Timeouts.defaults(),
        RetryPolicy.defaults(),
        LocalRateLimiter.serverDriven(),
        Duration.ofMinutes(10),
        CircuitBreakerPolicy.defaults(),
        List.of(),
        TimeSource.system(),
        null,
        null,
        null,
        Map.of(),
        64L << 20,
        64,
        null);
  }

  /** Returns a copy without the header fields, for another host than that of the service. */
  public ClientSettings withoutHeaders() {
    return new ClientSettings(
        timeouts,
        retryPolicy,
        rateLimiter,
        rateLimitTimeout,
        circuitBreaker,
        listeners,
        timeSource,
        proxy,
        sslContext,
        userAgent,
        Map.of(),
        maxResponseSize,
        maxConnections,
        etagCache);
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
}
