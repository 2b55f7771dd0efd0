package io.github.polycloud.config;

import java.net.URI;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What an application may set about all calls of a connection. Immutable; {@code CloudBuilder} is
 * the usual way to make one.
 *
 * @param timeouts how long to wait for what
 * @param retry how often to repeat
 * @param rateLimiter how fast to call
 * @param circuitBreaker when to stop calling
 * @param listeners who sees the calls
 * @param timeSource clock, waiting and chance
 * @param proxy an HTTP proxy, or null for the one that {@code https_proxy} and {@code no_proxy}
 *     name
 * @param tls trust for TLS, or null for what the JVM trusts
 * @param userAgent text to put before our own name in {@code User-Agent}, or null
 * @param maxResponseSize the largest answer that is read, in bytes
 * @param maxConnections how many connections at most
 * @param etagCache answers that are only revalidated, or null to ask for everything anew
 */
public record ClientSettings(
    Timeouts timeouts,
    RetryPolicy retry,
    RateLimiter rateLimiter,
    CircuitBreakerPolicy circuitBreaker,
    List<CallListener> listeners,
    TimeSource timeSource,
    @Nullable URI proxy,
    @Nullable SSLContext tls,
    @Nullable String userAgent,
    long maxResponseSize,
    int maxConnections,
    @Nullable EtagCache etagCache) {

  /** The settings a connection has when nothing is said: 64 MiB, 64 connections. */
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
}
