package io.github.polycloud.config;

import java.net.URI;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Settings of all calls of a connection. Immutable; usually created by {@code CloudBuilder}.
 *
 * @param timeouts connect, response and total call timeouts
 * @param retryPolicy retry policy for idempotent calls
 * @param rateLimiter rate limiter, possibly shared by several connections
 * @param circuitBreaker when calls to a failing service are suspended
 * @param listeners listeners notified of every call
 * @param timeSource clock, sleeping and randomness
 * @param proxy HTTP proxy, with user and password if it requires them; null for the one of {@code
 *     https_proxy} and {@code no_proxy}
 * @param sslContext TLS context; null for the default of the JVM
 * @param userAgent product token that precedes the library's in {@code User-Agent}; null for none
 * @param maxResponseSize maximum size of a response body, in bytes
 * @param maxConnections maximum number of open HTTP connections
 * @param etagCache cache of responses that are revalidated; null to disable it
 * @since 0.1.0
 */
public record ClientSettings(
    Timeouts timeouts,
    RetryPolicy retryPolicy,
    RateLimiter rateLimiter,
    CircuitBreakerPolicy circuitBreaker,
    List<CallListener> listeners,
    TimeSource timeSource,
    @Nullable URI proxy,
    @Nullable SSLContext sslContext,
    @Nullable String userAgent,
    long maxResponseSize,
    int maxConnections,
    @Nullable EtagCache etagCache) {

  /** Returns the default settings, with a maximum response size of 64 MiB and 64 connections. */
  public static ClientSettings defaults() {
    return new ClientSettings(
        Timeouts.defaults(),
        RetryPolicy.defaults(),
        LocalRateLimiter.serverDriven(),
        CircuitBreakerPolicy.defaults(),
        List.of(),
        TimeSource.system(),
        null,
        null,
        null,
        64L << 20,
        64,
        null);
  }

  /** Timeouts, policies and the host of the proxy; neither its user nor its password. */
  @Override
  public String toString() {
    return "ClientSettings["
        + timeouts
        + ", "
        + retryPolicy
        + ", "
        + circuitBreaker
        + ", proxy="
        + (proxy == null ? "of the environment" : proxy.getHost() + ":" + proxy.getPort())
        + ", maxResponseSize="
        + maxResponseSize
        + ", maxConnections="
        + maxConnections
        + "]";
  }
}
