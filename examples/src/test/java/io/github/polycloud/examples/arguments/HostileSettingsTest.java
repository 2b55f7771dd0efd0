// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.arguments;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofNanos;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.LocalRateLimiter;
import io.github.polycloud.config.RateLimit;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.config.Timeouts;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.raw.RawRequest;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting at the edge of its range works for a call; beyond it, it is refused with the range. */
class HostileSettingsTest {
  private static final Duration FOREVER = ChronoUnit.FOREVER.getDuration();
  private static final Duration LONGEST = ofDays(365);

  private LoopbackService service;

  @BeforeEach
  void start() throws Exception {
    service = new LoopbackService();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  static Stream<Arguments> refused() {
    return Stream.of(
            FOREVER,
            FOREVER.negated(),
            ofMillis(Long.MAX_VALUE),
            ofSeconds(-1),
            Duration.ZERO,
            ofNanos(1000))
        .flatMap(
            value ->
                Stream.of(
                    refused("connect timeout", () -> new Timeouts(value, LONGEST, LONGEST)),
                    refused("response timeout", () -> new Timeouts(LONGEST, value, LONGEST)),
                    refused("call timeout", () -> new Timeouts(LONGEST, LONGEST, value)),
                    refused("period", () -> RateLimit.fixed(1, value)),
                    refused("period", () -> LocalRateLimiter.fixedRate(1, value)),
                    refused("period", () -> Bulk.of(1).atMost(1, value)),
                    refused("rateLimitTimeout", () -> builder().rateLimitTimeout(value)),
                    refused(
                        "waitDurationInOpenState", () -> new CircuitBreakerPolicy(50, 1, value))));
  }

  private static Arguments refused(String name, ThrowingCallable setter) {
    return Arguments.of(name, setter);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void aDurationOutOfRangeIsRefused(String name, ThrowingCallable setter) {
    assertThatThrownBy(setter)
        .isInstanceOfAny(IllegalArgumentException.class, CloudException.class)
        .hasMessageContaining(name + " must be between 1 ms and 365 days, was ");
  }

  @Test
  void aDelayOutOfRangeIsRefused() {
    for (Duration value : List.of(FOREVER, ofSeconds(-1), LONGEST.plusNanos(1))) {
      assertRange("initialDelay", () -> new RetryPolicy(1, value, LONGEST, 0));
      assertRange("maxDelay", () -> new RetryPolicy(1, LONGEST, value, 0));
      assertRange("pollInterval", () -> Waiter.polling(() -> "x").pollInterval(value));
      assertRange("timeout", () -> Waiter.polling(() -> "x").timeout(value));
      assertRange("gracePeriod", () -> Waiter.polling(() -> "x").ignoring(e -> true, value));
    }
  }

  private static void assertRange(String name, ThrowingCallable setter) {
    assertThatThrownBy(setter)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(name + " must be between 0 ms and 365 days, was ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.com:21",
        "socks5://example.com:1080",
        "http://example.com",
        "http://example.com:0",
        "http://example.com:65536",
        "http:///path",
        "mailto:user@example.com",
        ""
      })
  void aProxyThatCannotBeUsedIsRefused(String url) {
    assertThatThrownBy(() -> builder().proxy(URI.create(url)))
        .isInstanceOf(CloudException.class)
        .hasMessage(
            "proxy must be an http or https URL with host and port, such as http://host:3128");
  }

  @Test
  void aCountThatCannotBeUsedIsRefused() {
    for (int value : new int[] {Integer.MIN_VALUE, -1, 0}) {
      assertConfiguration(
          "maxConnections must be at least 1, was " + value, () -> builder().maxConnections(value));
      assertConfiguration(
          "maxResponseSize must be at least 1, was " + value,
          () -> builder().maxResponseSize(value));
    }
    assertConfiguration(
        "userAgent must contain printable ASCII characters only",
        () -> builder().userAgent("shop\r\nHost: other"));
    assertThatThrownBy(() -> new CircuitBreakerPolicy(Float.NaN, 10, LONGEST))
        .hasMessageContaining("failureRateThreshold must be above 0 and at most 100");
    assertThatThrownBy(() -> new CircuitBreakerPolicy(50, Integer.MAX_VALUE, LONGEST))
        .hasMessageContaining("slidingWindowSize must be between 0 and 100000");
  }

  private static void assertConfiguration(String message, ThrowingCallable setter) {
    assertThatThrownBy(setter)
        .isInstanceOfSatisfying(
            CloudException.class,
            error -> assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION))
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host",
        "Content-Length",
        "transfer-encoding",
        "CONNECTION",
        "TE",
        "Expect",
        "Upgrade",
        "Trailer",
        "Keep-Alive",
        "Proxy-Connection",
        "Proxy-Authorization"
      })
  void aHeaderOfTheConnectionIsRefused(String name) {
    assertThatThrownBy(() -> RawRequest.get("/").header(name, "1"))
        .isInstanceOfSatisfying(
            CloudException.class,
            error -> assertThat(error.kind()).isEqualTo(ErrorKind.INVALID_REQUEST))
        .hasMessage("header " + name + " must not be set: the engine sets it");
    assertThatThrownBy(() -> builder().header(name, "1"))
        .isInstanceOf(CloudException.class)
        .hasMessageContaining("header " + name + " cannot be set for all requests");
  }

  static Stream<Arguments> extremes() {
    return Stream.of(
        works("longest timeouts", b -> b.timeouts(new Timeouts(LONGEST, LONGEST, LONGEST))),
        works(
            "shortest timeouts",
            b -> b.timeouts(new Timeouts(ofMillis(1), ofMillis(1), ofMillis(1)))),
        works(
            "retries", b -> b.retryPolicy(new RetryPolicy(Integer.MAX_VALUE, LONGEST, LONGEST, 1))),
        works("no delay", b -> b.retryPolicy(new RetryPolicy(1, Duration.ZERO, Duration.ZERO, 0))),
        works("rate limit timeout", b -> b.rateLimitTimeout(LONGEST)),
        works("slow limiter", b -> b.rateLimiter(LocalRateLimiter.fixedRate(1, LONGEST))),
        works(
            "fast limiter",
            b -> b.rateLimiter(LocalRateLimiter.fixedRate(Integer.MAX_VALUE, ofMillis(1)))),
        works("adaptive limiter", b -> b.rateLimiter(LocalRateLimiter.adaptive(Integer.MAX_VALUE))),
        works(
            "suggested limit",
            b -> b.rateLimiter(new RateLimit(Integer.MAX_VALUE, ofMillis(1), true).limiter())),
        works(
            "circuit breaker",
            b -> b.circuitBreaker(new CircuitBreakerPolicy(Float.MIN_VALUE, 100_000, LONGEST))),
        works("connections", b -> b.maxConnections(Integer.MAX_VALUE)),
        works("one connection", b -> b.maxConnections(1)),
        works("size", b -> b.maxResponseSize(Long.MAX_VALUE)),
        works("a byte", b -> b.maxResponseSize(1)),
        works("empty user agent", b -> b.userAgent("")));
  }

  private static Arguments works(String name, Consumer<CloudBuilder> setting) {
    return Arguments.of(name, setting);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("extremes")
  void aCallWithAnExtremeSettingEnds(String name, Consumer<CloudBuilder> setting) {
    CloudBuilder builder = builder().endpoint(service.url());
    setting.accept(builder);
    assertTimeoutPreemptively(
        ofSeconds(20),
        () -> {
          try (Cloud cloud = builder.connect()) {
            assertThat(cloud.raw().get("/").text()).isEqualTo("{}");
          } catch (CloudException e) {
            assertThat(e.kind()).isIn(ErrorKind.TIMEOUT, ErrorKind.UNEXPECTED_RESPONSE);
          }
        });
  }

  private static CloudBuilder builder() {
    return Clouds.builder("heroku")
        .environment(Environment.of(Map.of()))
        .credential("token", "a-secret-token");
  }
}
