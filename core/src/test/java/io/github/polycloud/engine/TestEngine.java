// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.ResolvedValue;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.EtagCache;
import io.github.polycloud.config.FakeTimeSource;
import io.github.polycloud.config.LocalRateLimiter;
import io.github.polycloud.config.NetworkInterceptor;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.RehearsedCall;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.config.Timeouts;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.ErrorDecoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;

/**
 * Builds engines for tests; by default with fake time and without circuit breaker and credentials.
 */
final class TestEngine {
  private final Consumer<AutoCloseable> closeLater;
  private final Endpoint endpoint;
  private final List<CallListener> listeners = new ArrayList<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String requestIdHeader;
  private EtagCache etagCache;
  private NetworkInterceptor interceptor;
  private Consumer<RehearsedCall> rehearsal;
  private TimeSource timeSource;
  private Timeouts timeouts = Timeouts.defaults();
  private RetryPolicy retry = RetryPolicy.defaults();
  private RateLimiter rateLimiter;
  private Duration rateLimitTimeout = Duration.ofMinutes(10);
  private String rateLimitAccount;
  private CircuitBreakerPolicy circuitBreaker = CircuitBreakerPolicy.disabled();
  private Authenticator authenticator = Authenticator.NONE;
  private Credentials credentials = Credentials.none();
  private ErrorDecoder errorDecoder = new PlainErrorDecoder();
  private long maxResponseSize = 1 << 20;
  private long maxErrorResponseSize = 64 << 10;
  private int maxConnections = 10;
  private SSLContext tls;

  TestEngine(String url, FakeTimeSource time, Consumer<AutoCloseable> closeLater) {
    this.endpoint = Endpoint.of(url);
    this.timeSource = time.timeSource();
    this.rateLimiter = LocalRateLimiter.serverDriven(time.clock());
    this.closeLater = closeLater;
  }

  TestEngine timeSource(TimeSource value) {
    timeSource = value;
    return this;
  }

  TestEngine connectTimeout(Duration value) {
    timeouts = new Timeouts(value, timeouts.response(), timeouts.call());
    return this;
  }

  TestEngine callTimeout(Duration value) {
    timeouts = new Timeouts(timeouts.connect(), timeouts.response(), value);
    return this;
  }

  TestEngine retry(RetryPolicy value) {
    retry = value;
    return this;
  }

  TestEngine rateLimiter(RateLimiter value) {
    rateLimiter = value;
    return this;
  }

  TestEngine rateLimitTimeout(Duration value) {
    rateLimitTimeout = value;
    return this;
  }

  TestEngine rateLimitAccount(String value) {
    rateLimitAccount = value;
    return this;
  }

  TestEngine requestIdHeader(String name) {
    requestIdHeader = name;
    return this;
  }

  TestEngine header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  TestEngine circuitBreaker(CircuitBreakerPolicy value) {
    circuitBreaker = value;
    return this;
  }

  TestEngine listener(CallListener value) {
    listeners.add(value);
    return this;
  }

  TestEngine authenticator(Authenticator value) {
    authenticator = value;
    return this;
  }

  TestEngine token(String value) {
    credentials = new Credentials(Map.of("token", ResolvedValue.of(Secret.of(value), "this test")));
    return this;
  }

  TestEngine errorDecoder(ErrorDecoder value) {
    errorDecoder = value;
    return this;
  }

  TestEngine maxResponseSize(long value) {
    maxResponseSize = value;
    return this;
  }

  TestEngine maxErrorResponseSize(long value) {
    maxErrorResponseSize = value;
    return this;
  }

  TestEngine maxConnections(int value) {
    maxConnections = value;
    return this;
  }

  TestEngine tls(SSLContext value) {
    tls = value;
    return this;
  }

  TestEngine etagCache(EtagCache value) {
    etagCache = value;
    return this;
  }

  TestEngine interceptor(NetworkInterceptor value) {
    interceptor = value;
    return this;
  }

  TestEngine rehearsal(Consumer<RehearsedCall> value) {
    rehearsal = value;
    return this;
  }

  ClientSettings settings() {
    return ClientSettings.builder()
        .timeouts(timeouts)
        .retryPolicy(retry)
        .rateLimiter(rateLimiter)
        .rateLimitTimeout(rateLimitTimeout)
        .rateLimitAccount(rateLimitAccount)
        .circuitBreaker(circuitBreaker)
        .listeners(listeners)
        .timeSource(timeSource)
        .sslContext(tls)
        .userAgent("shop/1.0")
        .headers(headers)
        .maxResponseSize(maxResponseSize)
        .maxErrorResponseSize(maxErrorResponseSize)
        .maxConnections(maxConnections)
        .etagCache(etagCache)
        .networkInterceptor(interceptor)
        .rehearsal(rehearsal)
        .build();
  }

  HttpEngine open() {
    HttpEngine.Builder builder =
        HttpEngine.builder("fake", endpoint)
            .settings(settings())
            .authenticator(authenticator)
            .credentials(credentials)
            .errorDecoder(errorDecoder);
    if (requestIdHeader != null) {
      builder.requestIdHeader(requestIdHeader);
    }
    HttpEngine engine = builder.build();
    closeLater.accept(engine);
    return engine;
  }
}
