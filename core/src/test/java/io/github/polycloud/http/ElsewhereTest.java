package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Log sessions and build output: places whose URL is a secret, on hosts that get no other. */
final class ElsewhereTest extends EngineTestCase {
  private static final Operation SESSION = Operation.of("GET", "/log-session");
  private static final Duration IDLE = Duration.ofSeconds(10);
  private static final String PATH_SECRET = "canary-session-4f0d";
  private static final String QUERY_SECRET = "canary-signature-a9e7";

  private final List<Object> told = new ArrayList<>();

  @Test
  void nothing_but_the_user_agent_goes_with_the_call() throws IOException {
    ScriptedServer service = serve();
    ScriptedServer logs = serve(Step.answer(200, "line\n"));
    CallEngine engine =
        CallEngine.builder("fake", Endpoint.of(service.url()))
            .authenticator(attempt -> attempt.header("Authorization", "Bearer token"))
            .header("Accept", "application/vnd.fake; version=3")
            .header("User-Agent", "of the service")
            .build();

    try (engine;
        AnswerStream log = engine.openElsewhere(SESSION, url(logs), IDLE)) {
      assertThat(log.body().readAllBytes()).asString().isEqualTo("line\n");
    }
    SeenRequest seen = logs.request();
    assertThat(seen.target()).isEqualTo("/" + PATH_SECRET + "?sig=" + QUERY_SECRET);
    assertThat(seen.header("User-Agent").orElseThrow()).startsWith("polycloud/");
    assertThat(seen.fields())
        .extracting(field -> field.split(":")[0])
        .containsExactlyInAnyOrder("Host", "Connection", "User-Agent");
  }

  @Test
  void the_fragment_stays_here_and_the_rest_goes_as_it_is() {
    ScriptedServer logs = serve(Step.json("{}"));

    URI place = URI.create(logs.url() + "/a%2Fb?c=%20+d#part");
    engine(serve()).open().openElsewhere(SESSION, place, IDLE).close();

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
  void a_place_that_is_not_safe_is_not_called(String place) {
    CallEngine engine = engine(serve()).open();

    CloudException error = failure(() -> engine.openElsewhere(SESSION, URI.create(place), IDLE));
    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertSilent(error);
  }

  @Test
  void a_read_goes_on_where_an_earlier_one_broke_off() throws IOException {
    ScriptedServer build = serve(Step.answer(206, "rest", "Content-Range: bytes 9-12/13"));
    Map<String, String> fields = Map.of("Range", "bytes=9-", "Last-Event-Id", "9");

    try (AnswerStream output =
        engine(serve()).open().openElsewhere(SESSION, url(build), IDLE, fields)) {
      assertThat(output.status()).isEqualTo(206);
      assertThat(output.body().readAllBytes()).asString().isEqualTo("rest");
    }
    assertThat(build.request().header("Range")).hasValue("bytes=9-");
    assertThat(build.request().header("Last-Event-Id")).hasValue("9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Authorization", "COOKIE", "Proxy-Authorization"})
  void no_credentials_go_elsewhere_by_any_way(String field) {
    CallEngine engine = engine(serve()).open();
    URI place = URI.create("https://example.com/");

    assertThatThrownBy(() -> engine.openElsewhere(SESSION, place, IDLE, Map.of(field, "x")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(failure(() -> engine.openElsewhere(SESSION, place, IDLE, Map.of("A", "\r\nB: c"))))
        .hasMessageContaining("control characters");
  }

  @Test
  void only_a_get_goes_elsewhere() {
    CallEngine engine = engine(serve()).open();
    Operation post = Operation.of("POST", "/log-session");

    assertThatThrownBy(() -> engine.openElsewhere(post, URI.create("https://example.com"), IDLE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/other", "https://example.com/other"})
  void a_redirect_is_not_followed(String location) {
    ScriptedServer logs = serveAlways(Step.status(302, "Location: " + location));

    CloudException error = refused(logs);
    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(error).hasMessageContaining("must not be redirected");
    assertThat(logs.requests()).hasSize(1);
  }

  @Test
  void a_session_that_is_over_is_not_found() {
    ScriptedServer logs = serveAlways(Step.answer(404, "gone"));

    CloudException error = refused(logs);
    assertThat(error.kind()).isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(error).hasMessageContaining("127.0.0.1 refused the call");
    assertThat(error.body()).contains("gone");
    assertThat(logs.requests()).hasSize(1);
  }

  @Test
  void a_host_that_is_busy_is_asked_again() throws IOException {
    ScriptedServer logs = serve(Step.status(503), Step.answer(200, "line"));

    try (AnswerStream log = engine(serve()).open().openElsewhere(SESSION, url(logs), IDLE)) {
      assertThat(log.body().readAllBytes()).asString().isEqualTo("line");
    }
  }

  @Test
  void another_host_neither_uses_the_budget_nor_trips_the_breaker() {
    RateBudget empty =
        new RateBudget() {
          @Override
          public Duration reserve(String account) {
            throw new AssertionError("this call is not the account's");
          }

          @Override
          public void observe(String account, long remaining, Duration retryAfter) {
            throw new AssertionError("this answer is not the service's");
          }
        };
    ScriptedServer logs = serveAlways(Step.status(503));
    CallEngine engine =
        engine(serve())
            .budget(empty)
            .breaker(new BreakerPolicy(50, 2, Duration.ofHours(1)))
            .retry(RetryPolicy.never())
            .open();

    for (int i = 0; i < 5; i++) {
      failure(() -> engine.openElsewhere(SESSION, url(logs), IDLE));
    }
    assertThat(logs.requests()).hasSize(5);
  }

  static Stream<Arguments> failures() {
    String echo = "no " + PATH_SECRET + " with sig=" + QUERY_SECRET;
    return Stream.of(
        Arguments.of("a refusal", Step.answer(403, echo, "Request-Id: " + QUERY_SECRET)),
        Arguments.of("a warning", Step.answer(500, echo, "Warning: " + PATH_SECRET)),
        Arguments.of("a redirect", Step.status(302, "Location: /" + PATH_SECRET)),
        Arguments.of("a cut answer", Step.cut("")),
        Arguments.of("no http", Step.cut(echo + "\r\n\r\n")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void nobody_can_read_the_url_after(String failure, Step step) throws IOException {
    ScriptedServer logs = serveAlways(step);

    CloudException error = refused(logs);

    assertSilent(error);
    error.body().ifPresent(this::assertSilent);
    told.forEach(this::assertSilent);
    assertSilent(Files.readString(Path.of("target/test.log")));
  }

  @Test
  void nobody_can_read_the_url_of_a_host_that_is_away() {
    CallEngine engine = engine(serve()).open();
    URI nowhere = URI.create(ScriptedServer.nowhere() + "/" + PATH_SECRET);

    assertSilent(failure(() -> engine.openElsewhere(SESSION, nowhere, IDLE)));
  }

  @Test
  void nobody_can_read_the_url_of_a_stream_that_breaks() {
    ScriptedServer logs = serve(Step.cut(Step.head(200, "Content-Length: 99") + PATH_SECRET));

    try (AnswerStream log = engine(serve()).open().openElsewhere(SESSION, url(logs), IDLE)) {
      assertSilent(log);
      assertThatThrownBy(() -> log.body().readAllBytes()).satisfies(this::assertSilent);
    }
  }

  private CloudException refused(ScriptedServer logs) {
    CallListener keeper =
        new CallListener() {
          @Override
          public void attempted(Attempt attempt) {
            told.add(attempt);
          }

          @Override
          public void ended(Ended ended) {
            told.add(ended);
          }

          @Override
          public void warned(String provider, String operation, String warning) {
            told.add(warning);
          }
        };
    CallEngine engine = engine(serve()).listener(keeper).open();
    CloudException error = failure(() -> engine.openElsewhere(SESSION, url(logs), IDLE));
    assertThat(told).isNotEmpty();
    return error;
  }

  private static URI url(ScriptedServer logs) {
    return URI.create(logs.url() + "/" + PATH_SECRET + "?sig=" + QUERY_SECRET);
  }

  private void assertSilent(Object readable) {
    String text = String.valueOf(readable);
    if (readable instanceof Throwable error) {
      StringWriter trace = new StringWriter();
      error.printStackTrace(new PrintWriter(trace));
      text = trace.toString();
    }
    assertThat(text).doesNotContain(PATH_SECRET, QUERY_SECRET);
  }
}
