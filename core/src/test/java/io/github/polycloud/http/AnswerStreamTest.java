package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Bodies that are read as they come. */
final class AnswerStreamTest extends EngineTestCase {
  private static final Duration IDLE = Duration.ofSeconds(10);
  private static final String CHUNKED = Step.head(200, "Transfer-Encoding: chunked");

  private final CountDownLatch left = new CountDownLatch(1);

  @Test
  void a_line_arrives_before_the_next_one_is_written() throws Exception {
    CountDownLatch read = new CountDownLatch(1);
    ScriptedServer server =
        serve(
            socket -> {
              write(socket, CHUNKED + "4\r\none\n\r\n");
              read.await();
              write(socket, "4\r\ntwo\n\r\n0\r\n\r\n");
            });
    try (AnswerStream log = open(engine(server).open(), IDLE)) {
      assertThat(log.status()).isEqualTo(200);
      assertThat(log.header("Transfer-Encoding")).isPresent();
      assertThat(text(log.body().readNBytes(4))).isEqualTo("one\n");
      read.countDown();
      assertThat(text(log.body().readAllBytes())).isEqualTo("two\n");
    }
  }

  @Test
  void no_limit_of_size_applies() throws IOException {
    String body = "x".repeat(5000);
    CallEngine engine =
        engine(serve(Step.answer(200, body), Step.chunked(body))).maxBody(10).open();

    for (int i = 0; i < 2; i++) {
      try (AnswerStream log = open(engine, IDLE)) {
        assertThat(log.body().readAllBytes()).hasSize(5000);
      }
    }
  }

  @Test
  void it_is_not_asked_for_in_packed_form() {
    ScriptedServer server = serve(Step.json("{}"));

    open(engine(server).open(), IDLE).close();

    assertThat(server.request().header("Accept-Encoding")).isEmpty();
    assertThat(server.request().header("User-Agent")).isPresent();
  }

  @Test
  void an_answer_without_body_is_an_empty_stream() throws IOException {
    CallEngine engine = engine(serve(Step.status(204), Step.status(304))).open();
    Call conditional = engine.call(Operation.of("GET", "/log"), "/log", null, true);
    conditional.header("If-None-Match", "\"a\"");

    try (AnswerStream empty = open(engine, IDLE);
        AnswerStream unchanged = engine.open(conditional, IDLE)) {
      assertThat(empty.status()).isEqualTo(204);
      assertThat(empty.body().read()).isEqualTo(-1);
      assertThat(unchanged.status()).isEqualTo(304);
      assertThat(unchanged.body().read()).isEqualTo(-1);
    }
  }

  @Test
  void an_unchanged_that_nobody_asked_for_is_no_answer() {
    CallEngine engine = engine(serveAlways(Step.status(304))).open();

    assertThat(failure(() -> open(engine, IDLE)))
        .isNotNull()
        .hasMessageContaining("the service says unchanged, but was not asked");
  }

  @Test
  void the_deadline_ends_with_the_header_fields() throws IOException {
    Duration total = Duration.ofMillis(200);
    ScriptedServer server = serveAlways(Step.drip(Step.head(200)));
    CallEngine engine = engine(server).timing(Timing.ofSystem()).total(total).open();
    long start = System.nanoTime();

    try (AnswerStream log = open(engine, IDLE)) {
      while (System.nanoTime() - start < 2 * total.toNanos()) {
        assertThat(log.body().read()).isEqualTo('x');
      }
    }
  }

  @Test
  void the_deadline_cuts_off_header_fields_that_do_not_come() {
    ScriptedServer server = serveAlways(Step.drip("HTTP/1.1 200 OK\r\nSlow: "));
    CallEngine engine =
        engine(server).timing(Timing.ofSystem()).total(Duration.ofMillis(200)).open();

    assertThat(networkFailure(() -> open(engine, IDLE)))
        .hasMessageContaining("the deadline of 200 ms has passed");
  }

  @Test
  void a_body_that_is_silent_for_too_long_is_given_up() {
    ScriptedServer server = serve(silentAfter("1\r\nx\r\n"));
    CallEngine engine = engine(server).open();

    try (AnswerStream log = open(engine, Duration.ofMillis(80))) {
      assertThatThrownBy(() -> log.body().readAllBytes())
          .isInstanceOf(IOException.class)
          .hasMessage("127.0.0.1:%s sent nothing more within the idle limit", port(server));
    }
  }

  @Test
  void the_idle_limit_of_a_stream_does_not_outlive_it_on_its_connection() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    Step late =
        socket -> {
          never.await(200, TimeUnit.MILLISECONDS);
          Step.json("[2]").play(socket);
        };
    ScriptedServer server = serve(Step.json("[1]"), late);
    CallEngine engine = engine(server).open();
    try (AnswerStream first = open(engine, Duration.ofMillis(50))) {
      assertThat(text(first.body().readAllBytes())).isEqualTo("[1]");
    }

    assertThat(get(engine, "/next").text()).isEqualTo("[2]");
    assertThat(server.connections()).as("a body read to its end frees its connection").isEqualTo(1);
  }

  @Test
  void closing_early_drops_the_connection() throws Exception {
    ScriptedServer server = serve(silentAfter("1\r\nx\r\n"), Step.json("[2]"));
    CallEngine engine = engine(server).maxConnections(1).open();
    AnswerStream log = open(engine, IDLE);
    log.body().read();

    log.close();
    log.close();

    assertThat(left.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(get(engine, "/next").text()).isEqualTo("[2]");
    assertThat(server.connections()).isEqualTo(2);
  }

  @Test
  void closing_ends_a_read_of_another_thread_at_once() throws Exception {
    ScriptedServer server = serve(silentAfter("1\r\nx\r\n"));
    AnswerStream log = open(engine(server).open(), IDLE);
    InputStream body = log.body();
    CountDownLatch reading = new CountDownLatch(1);
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                String first = text(body.readNBytes(1));
                reading.countDown();
                return first + text(body.readAllBytes());
              } catch (IOException e) {
                throw new AssertionError("a read that we end ourselves is no failure", e);
              }
            });
    assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();

    log.close();

    assertThat(read.get(5, TimeUnit.SECONDS)).isEqualTo("x");
    assertThat(left.await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void closing_the_engine_breaks_the_stream() {
    ScriptedServer server = serve(silentAfter(""));
    CallEngine engine = engine(server).open();
    AnswerStream log = open(engine, IDLE);

    engine.close();

    assertThatThrownBy(() -> log.body().read())
        .isInstanceOf(IOException.class)
        .hasMessage("the connection to the cloud has been closed");
  }

  @Test
  void a_body_that_is_cut_is_a_failure_and_no_end() throws IOException {
    CallEngine engine = engine(serve(Step.cut(CHUNKED + "5\r\nhel"))).open();

    try (AnswerStream log = open(engine, IDLE)) {
      assertThat(text(log.body().readNBytes(3))).isEqualTo("hel");
      assertThatThrownBy(() -> log.body().readAllBytes())
          .isInstanceOf(IOException.class)
          .hasMessageContaining("broke before the answer was complete");
    }
  }

  @Test
  void a_refusal_is_the_same_error_as_for_any_call() {
    ScriptedServer server = serve(Step.answer(404, "no such app", "Request-Id: r-1"));

    CloudException error = failure(() -> open(engine(server).open(), IDLE));
    assertThat(error.kind()).isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(error).hasMessageContaining("no such app").hasMessageContaining("r-1");
  }

  @Test
  void a_refusal_is_never_larger_than_the_limit() {
    CallEngine engine =
        engine(serve(Step.chunked("x"), Step.answer(404, "x".repeat(100)))).maxBody(10).open();
    open(engine, IDLE).close();

    assertThat(failure(() -> open(engine, IDLE))).hasMessageContaining("larger than the limit");
  }

  @Test
  void it_is_repeated_redirected_and_authenticated_until_the_answer_begins() throws IOException {
    ScriptedServer server =
        serve(
            Step.cut(""),
            Step.status(503),
            Step.status(302, "Location: /b"),
            Step.status(401),
            Step.answer(200, "log"));
    List<String> signed = new ArrayList<>();
    Authenticator authenticator =
        new Authenticator() {
          @Override
          public void authenticate(Call attempt) {
            signed.add(attempt.url().substring(server.url().length()));
          }

          @Override
          public boolean renew(Call attempt, Answer refusal) {
            return true;
          }
        };

    try (AnswerStream log = open(engine(server).authenticator(authenticator).open(), IDLE)) {
      assertThat(text(log.body().readAllBytes())).isEqualTo("log");
    }
    assertThat(signed).containsExactly("/log", "/log", "/log", "/b", "/b");
  }

  @Test
  void a_stage_that_fails_after_the_answer_began_leaves_no_connection_open() throws Exception {
    RateBudget broken =
        new RateBudget() {
          @Override
          public Duration reserve(String account) {
            return Duration.ZERO;
          }

          @Override
          public void observe(String account, long remaining, Duration retryAfter) {
            throw new IllegalStateException("broken");
          }
        };
    CallEngine engine = engine(serve(silentAfter(""))).budget(broken).open();

    assertThatThrownBy(() -> open(engine, IDLE)).hasMessage("broken");
    assertThat(left.await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void a_server_that_is_away_is_a_network_failure() {
    CallEngine engine = engine(ScriptedServer.nowhere()).open();

    assertThat(networkFailure(() -> open(engine, IDLE)).outcome())
        .isEqualTo(NetworkException.Outcome.NOT_SENT);
  }

  @Test
  void an_idle_limit_of_nothing_is_refused() {
    CallEngine engine = engine(serve()).open();

    assertThatThrownBy(() -> open(engine, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Step silentAfter(String chunk) {
    return socket -> {
      write(socket, CHUNKED + chunk);
      try {
        Step.silence().play(socket);
      } finally {
        left.countDown();
      }
    };
  }

  private static AnswerStream open(CallEngine engine, Duration idle) {
    return engine.open(engine.call(Operation.of("GET", "/log"), "/log", null, true), idle);
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String port(ScriptedServer server) {
    return server.url().substring(server.url().lastIndexOf(':') + 1);
  }
}
