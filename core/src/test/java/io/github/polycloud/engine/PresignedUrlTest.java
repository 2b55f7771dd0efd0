// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.TestLog;
import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.RateLimiter.Feedback;
import io.github.polycloud.config.RateLimiter.Reservation;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.RequestBody;
import io.github.polycloud.raw.StreamingResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading from presigned URLs, such as log sessions and build output. */
final class PresignedUrlTest extends EngineTestCase {
  private static final Operation SESSION = Operation.of("GET", "/log-session");
  private static final Duration IDLE = Duration.ofSeconds(10);
  private static final String PATH_SECRET = "canary-session-4f0d";
  private static final String QUERY_SECRET = "canary-signature-a9e7";

  private final List<Object> events = new ArrayList<>();

  @Test
  void onlyTheUserAgentIsSent() throws IOException {
    ScriptedServer service = serve();
    ScriptedServer logs = serve(Step.response(200, "line\n"));
    HttpEngine engine =
        HttpEngine.builder("fake", Endpoint.of(service.url()))
            .authenticator(attempt -> attempt.header("Authorization", "Bearer token"))
            .header("Accept", "application/vnd.fake; version=3")
            .header("User-Agent", "of the service")
            .build();

    try (engine;
        StreamingResponse log = engine.openPresignedUrl(SESSION, url(logs), IDLE)) {
      assertThat(log.body().readAllBytes()).asString().isEqualTo("line\n");
    }
    RecordedRequest seen = logs.request();
    assertThat(seen.target()).isEqualTo("/" + PATH_SECRET + "?sig=" + QUERY_SECRET);
    assertThat(seen.header("User-Agent").orElseThrow()).startsWith("polycloud/");
    assertThat(seen.headerLines())
        .extracting(field -> field.split(":")[0])
        .containsExactlyInAnyOrder("Host", "Connection", "User-Agent");
  }

  @Test
  void theFragmentIsNotSentAndTheRestIsUnchanged() {
    ScriptedServer logs = serve(Step.json("{}"));

    URI target = URI.create(logs.url() + "/a%2Fb?c=%20+d#part");
    engine(serve()).open().openPresignedUrl(SESSION, target, IDLE).close();

    assertThat(logs.request().target()).isEqualTo("/a%2Fb?c=%20+d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://logs.example.com/canary-session-4f0d",
        "ftp://logs.example.com/canary-session-4f0d",
        "https://me:canary-session-4f0d@logs.example.com/",
        "https:canary-session-4f0d",
        "/canary-session-4f0d"
      })
  void anInsecureUrlIsNotRequested(String target) {
    HttpEngine engine = engine(serve()).open();

    CloudException error =
        failure(() -> engine.openPresignedUrl(SESSION, URI.create(target), IDLE));
    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertNotExposed(error);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]"})
  void aRemoteServiceCannotDirectRequestsAtThisMachine(String host) {
    ScriptedServer local = serveAlways(Step.json("{}"));
    URI target =
        URI.create(url(local).toString().replace("127.0.0.1", host).replace("http:", "HTTP:"));
    HttpEngine remote = engine("https://api.example.com").open();
    Operation upload = Operation.of("PUT", "{archive}");

    for (CloudException error :
        List.of(
            failure(() -> remote.openPresignedUrl(SESSION, target, IDLE)),
            failure(
                () ->
                    remote.uploadToPresignedUrl(
                        upload, target, RequestBody.of(new byte[1]), ProgressListener.NONE)))) {
      assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
      assertThat(error)
          .hasMessageStartingWith("fake: the service returned a URL of plain http on this machine");
      assertNotExposed(error);
    }
    assertThat(local.requests()).isEmpty();
  }

  @Test
  void anEngineOfARemoteEndpointDerivedFromALocalOneIsRemote() {
    ScriptedServer local = serveAlways(Step.json("{}"));
    HttpEngine remote =
        engine(local).open().forEndpoint(Endpoint.of("https://api.example.com")).build();

    CloudException error = failure(() -> remote.openPresignedUrl(SESSION, url(local), IDLE));
    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(local.requests()).isEmpty();
  }

  @Test
  void anInterruptedReadCanBeResumed() throws IOException {
    ScriptedServer build = serve(Step.response(206, "rest", "Content-Range: bytes 9-12/13"));
    Map<String, String> fields = Map.of("Range", "bytes=9-", "Last-Event-Id", "9");

    try (StreamingResponse output =
        engine(serve()).open().openPresignedUrl(SESSION, url(build), IDLE, fields)) {
      assertThat(output.status()).isEqualTo(206);
      assertThat(output.body().readAllBytes()).asString().isEqualTo("rest");
    }
    assertThat(build.request().header("Range")).hasValue("bytes=9-");
    assertThat(build.request().header("Last-Event-Id")).hasValue("9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Authorization", "COOKIE", "Proxy-Authorization"})
  void headerFieldsWithCredentialsAreRejected(String field) {
    HttpEngine engine = engine(serve()).open();
    URI target = URI.create("https://example.com/");

    assertThatThrownBy(() -> engine.openPresignedUrl(SESSION, target, IDLE, Map.of(field, "x")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(
            failure(() -> engine.openPresignedUrl(SESSION, target, IDLE, Map.of("A", "\r\nB: c"))))
        .hasMessageContaining("control characters");
  }

  @Test
  void onlyGetIsAllowed() {
    HttpEngine engine = engine(serve()).open();
    Operation post = Operation.of("POST", "/log-session");

    assertThatThrownBy(() -> engine.openPresignedUrl(post, URI.create("https://example.com"), IDLE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/other", "https://example.com/other"})
  void aRedirectIsNotFollowed(String location) {
    ScriptedServer logs = serveAlways(Step.status(302, "Location: " + location));

    CloudException error = openFailing(logs);
    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(error).hasMessageContaining("must not be redirected");
    assertThat(logs.requests()).hasSize(1);
  }

  @Test
  void anExpiredSessionIsNotFound() {
    ScriptedServer logs = serveAlways(Step.response(404, "expired"));

    CloudException error = openFailing(logs);
    assertThat(error.kind()).isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(error).hasMessageContaining("127.0.0.1 rejected the request");
    assertThat(error.body()).contains("expired");
    assertThat(logs.requests()).hasSize(1);
  }

  @Test
  void anUnavailableHostIsRetried() throws IOException {
    ScriptedServer logs = serve(Step.status(503), Step.response(200, "line"));

    try (StreamingResponse log =
        engine(serve()).open().openPresignedUrl(SESSION, url(logs), IDLE)) {
      assertThat(log.body().readAllBytes()).asString().isEqualTo("line");
    }
  }

  @Test
  void rateLimiterAndCircuitBreakerDoNotApply() {
    RateLimiter empty =
        new RateLimiter() {
          @Override
          public Reservation reserve(String account, Duration maxWait) {
            throw new AssertionError("a presigned URL does not count towards the rate limit");
          }

          @Override
          public void onResponse(String account, Feedback feedback) {
            throw new AssertionError("the response is not from the service");
          }
        };
    ScriptedServer logs = serveAlways(Step.status(503));
    HttpEngine engine =
        engine(serve())
            .rateLimiter(empty)
            .circuitBreaker(new CircuitBreakerPolicy(50, 2, Duration.ofHours(1)))
            .retry(RetryPolicy.none())
            .open();

    for (int i = 0; i < 5; i++) {
      failure(() -> engine.openPresignedUrl(SESSION, url(logs), IDLE));
    }
    assertThat(logs.requests()).hasSize(5);
  }

  static Stream<Arguments> failures() {
    String echo = "no " + PATH_SECRET + " with sig=" + QUERY_SECRET;
    return Stream.of(
        Arguments.of("an error response", Step.response(403, echo, "Request-Id: " + QUERY_SECRET)),
        Arguments.of("a warning", Step.response(500, echo, "Warning: " + PATH_SECRET)),
        Arguments.of("a redirect", Step.status(302, "Location: /" + PATH_SECRET)),
        Arguments.of("no response", Step.closeAfter("")),
        Arguments.of("invalid HTTP", Step.closeAfter(echo + "\r\n\r\n")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void theUrlIsNotExposedByAFailure(String failure, Step step) throws IOException {
    ScriptedServer logs = serveAlways(step);

    CloudException error = openFailing(logs);

    assertNotExposed(error);
    error.body().ifPresent(this::assertNotExposed);
    events.forEach(this::assertNotExposed);
    assertNotExposed(TestLog.text());
  }

  @Test
  void theUrlOfAnUnreachableHostIsNotExposed() {
    HttpEngine engine = engine(serve()).open();
    URI nowhere = URI.create(ScriptedServer.unreachableUrl() + "/" + PATH_SECRET);

    assertNotExposed(failure(() -> engine.openPresignedUrl(SESSION, nowhere, IDLE)));
  }

  @Test
  void theUrlOfATruncatedStreamIsNotExposed() {
    ScriptedServer logs =
        serve(Step.closeAfter(Step.head(200, "Content-Length: 99") + PATH_SECRET));

    try (StreamingResponse log =
        engine(serve()).open().openPresignedUrl(SESSION, url(logs), IDLE)) {
      assertNotExposed(log);
      assertThatThrownBy(() -> log.body().readAllBytes()).satisfies(this::assertNotExposed);
    }
  }

  private CloudException openFailing(ScriptedServer logs) {
    CallListener recorder =
        new CallListener() {
          @Override
          public void onAttempt(Attempt attempt) {
            events.add(attempt);
          }

          @Override
          public void onCallEnd(CallEnd event) {
            events.add(event);
          }

          @Override
          public void onWarning(Warning warning) {
            events.add(warning.text());
          }
        };
    HttpEngine engine = engine(serve()).listener(recorder).open();
    CloudException error = failure(() -> engine.openPresignedUrl(SESSION, url(logs), IDLE));
    assertThat(events).isNotEmpty();
    return error;
  }

  private static URI url(ScriptedServer logs) {
    return URI.create(logs.url() + "/" + PATH_SECRET + "?sig=" + QUERY_SECRET);
  }

  private void assertNotExposed(Object readable) {
    String text = String.valueOf(readable);
    if (readable instanceof Throwable error) {
      StringWriter trace = new StringWriter();
      error.printStackTrace(new PrintWriter(trace));
      text = trace.toString();
    }
    assertThat(text).doesNotContain(PATH_SECRET, QUERY_SECRET);
  }
}
