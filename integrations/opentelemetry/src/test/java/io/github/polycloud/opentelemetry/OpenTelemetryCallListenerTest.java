// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.config.Timeouts;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.sandbox.Sandbox;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Spans of calls to a real server, collected in memory. */
@SuppressWarnings("try") // A scope is only closed.
final class OpenTelemetryCallListenerTest {
  private static final String TOKEN = "11111111-2222-3333-4444-555555555555";
  private static final String APP =
      "{\"id\":\"1\",\"name\":\"shop\",\"region\":{\"name\":\"eu\"},\"stack\":{\"name\":\"h\"}}";
  private static final CircuitBreakerPolicy NO_BREAKER = CircuitBreakerPolicy.disabled();

  @RegisterExtension static final OpenTelemetryExtension OTEL = OpenTelemetryExtension.create();

  /** What the server responds with. */
  private record Answer(int status, String body) {}

  private final Queue<Answer> answers = new ArrayDeque<>();
  private final List<String> traceparents = new CopyOnWriteArrayList<>();
  private final CountDownLatch released = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::respond);
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    released.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void respond(HttpExchange exchange) throws IOException {
    traceparents.add(String.valueOf(exchange.getRequestHeaders().getFirst("traceparent")));
    Answer answer = answers.poll();
    if (answer == null) {
      try {
        released.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      exchange.close();
      return;
    }
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.getResponseHeaders().set("Request-Id", "r-" + answer.status());
    exchange.sendResponseHeaders(answer.status(), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private CloudBuilder builder() {
    return Clouds.builder("heroku")
        .endpoint("http://127.0.0.1:" + server.getAddress().getPort())
        .credential("token", TOKEN)
        .rateLimiter(RateLimiter.unlimited())
        .retryPolicy(new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(2), 0))
        .circuitBreaker(NO_BREAKER)
        .connectionName("production")
        .addListener(OpenTelemetryCallListener.create(OTEL.getOpenTelemetry()));
  }

  private static String text(SpanData span, String key) {
    return span.getAttributes().get(AttributeKey.stringKey(key));
  }

  private static Long number(SpanData span, String key) {
    return span.getAttributes().get(AttributeKey.longKey(key));
  }

  private static String traceparent(SpanData span) {
    String flags = span.getSpanContext().getTraceFlags().asHex();
    return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-" + flags;
  }

  @Test
  void anAttemptIsAClientSpanByTheHttpConventions() {
    answers.add(new Answer(200, APP));
    Span parent = OTEL.getOpenTelemetry().getTracer("test").spanBuilder("order").startSpan();
    try (Cloud cloud = builder().connect();
        Scope scope = parent.makeCurrent()) {
      cloud.raw().send(RawRequest.get("/apps/{app}", "shop").query("token", TOKEN));
    } finally {
      parent.end();
    }

    SpanData span = OTEL.getSpans().get(0);
    assertThat(span.getName()).isEqualTo("GET /apps/{app}");
    assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
    assertThat(span.getParentSpanId()).isEqualTo(parent.getSpanContext().getSpanId());
    assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    assertThat(text(span, "http.request.method")).isEqualTo("GET");
    assertThat(text(span, "url.template")).isEqualTo("/apps/{app}");
    assertThat(text(span, "server.address")).isEqualTo("127.0.0.1");
    assertThat(number(span, "server.port")).isEqualTo(server.getAddress().getPort());
    assertThat(number(span, "http.response.status_code")).isEqualTo(200);
    assertThat(number(span, "http.request.resend_count")).isNull();
    assertThat(text(span, "error.type")).isNull();
    assertThat(text(span, "polycloud.provider")).isEqualTo("heroku");
    assertThat(text(span, "polycloud.connection")).isEqualTo("production");
    assertThat(text(span, "polycloud.request_id")).isEqualTo("r-200");
    assertThat(span.toString()).doesNotContain(TOKEN, "token=", "shop");
    assertThat(traceparents).containsExactly(traceparent(span));
  }

  @Test
  void eachAttemptOfARetriedCallIsASpanOfTheSameParent() {
    answers.add(new Answer(503, "{}"));
    answers.add(new Answer(503, "{}"));
    answers.add(new Answer(200, APP));
    Span parent = OTEL.getOpenTelemetry().getTracer("test").spanBuilder("order").startSpan();
    try (Cloud cloud = builder().connect();
        Scope scope = parent.makeCurrent()) {
      cloud.raw().send(RawRequest.get("/apps/{app}", "shop"));
      assertThat(Span.current()).isSameAs(parent);
    } finally {
      parent.end();
    }

    List<SpanData> spans = OTEL.getSpans().subList(0, 3);
    assertThat(spans)
        .extracting(span -> number(span, "http.request.resend_count"))
        .containsExactly(null, 1L, 2L);
    assertThat(spans)
        .extracting(span -> text(span, "error.type"))
        .containsExactly("503", "503", null);
    assertThat(spans)
        .allSatisfy(
            span ->
                assertThat(span.getParentSpanId()).isEqualTo(parent.getSpanContext().getSpanId()));
    assertThat(spans.get(0).getEndEpochNanos())
        .isLessThanOrEqualTo(spans.get(1).getEndEpochNanos());
    assertThat(traceparents)
        .containsExactlyElementsOf(
            spans.stream().map(OpenTelemetryCallListenerTest::traceparent).toList());
  }

  @Test
  void anErrorResponseIsAnErrorOfTheSpan() {
    answers.add(new Answer(404, "{\"id\":\"not_found\",\"message\":\"no " + TOKEN + "\"}"));
    try (Cloud cloud = builder().connect()) {
      assertThatThrownBy(() -> cloud.apps().get("shop")).isInstanceOf(CloudException.class);
    }

    SpanData span = OTEL.getSpans().get(0);
    assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(number(span, "http.response.status_code")).isEqualTo(404);
    assertThat(text(span, "error.type")).isEqualTo("404");
    assertThat(span.toString()).doesNotContain(TOKEN);
  }

  @Test
  void aMalformedBodyIsAnErrorOfTheSpan() {
    answers.add(new Answer(200, "{\"name\": 1"));
    try (Cloud cloud = builder().connect()) {
      assertThatThrownBy(() -> cloud.apps().get("shop")).isInstanceOf(CloudException.class);
    }

    SpanData span = OTEL.getSpans().get(0);
    assertThat(number(span, "http.response.status_code")).isEqualTo(200);
    assertThat(text(span, "error.type")).isEqualTo("unexpected_response");
  }

  @Test
  void aPassedDeadlineIsAnErrorOfTheSpan() {
    Timeouts timeouts =
        new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(300));
    try (Cloud cloud = builder().timeouts(timeouts).connect()) {
      assertThatThrownBy(() -> cloud.apps().get("shop")).isInstanceOf(CloudException.class);
    }

    SpanData span = OTEL.getSpans().get(0);
    assertThat(text(span, "error.type")).isEqualTo("timeout");
    assertThat(number(span, "http.response.status_code")).isNull();
  }

  @Test
  void aRejectedCallIsAnInternalSpan() {
    RateLimiter refusing = (account, wait) -> RateLimiter.Reservation.refused(wait.plusSeconds(1));
    try (Cloud cloud = builder().rateLimiter(refusing).connect()) {
      assertThatThrownBy(() -> cloud.apps().get("shop")).isInstanceOf(CloudException.class);
    }

    SpanData span = OTEL.getSpans().get(0);
    assertThat(span.getKind()).isEqualTo(SpanKind.INTERNAL);
    assertThat(text(span, "error.type")).isEqualTo("rate_limiter_refused");
    assertThat(text(span, "http.request.method")).isNull();
    assertThat(traceparents).isEmpty();
  }

  @Test
  void theCallsOfABulkAreChildrenOfItsCaller() {
    try (Sandbox sandbox = Sandbox.start();
        Cloud cloud =
            builder()
                .endpoint(sandbox.heroku().url())
                .credential("token", sandbox.heroku().token())
                .connect()) {
      Span parent = OTEL.getOpenTelemetry().getTracer("test").spanBuilder("bulk").startSpan();
      try (Scope scope = parent.makeCurrent()) {
        Bulk.of(3).map(List.of(1, 2, 3), input -> cloud.account().profile()).orThrow();
        cloud.apps().list().prefetching().toList();
      } finally {
        parent.end();
      }

      assertThat(OTEL.getSpans())
          .filteredOn(span -> span.getKind() == SpanKind.CLIENT)
          .hasSizeGreaterThanOrEqualTo(4)
          .allSatisfy(
              span ->
                  assertThat(span.getParentSpanId())
                      .isEqualTo(parent.getSpanContext().getSpanId()));
    }
  }
}
