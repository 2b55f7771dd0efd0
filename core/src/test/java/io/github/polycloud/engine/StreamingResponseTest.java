// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.raw.StreamingResponse;
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

/** Responses whose body is streamed. */
final class StreamingResponseTest extends EngineTestCase {
  private static final Duration IDLE = Duration.ofSeconds(10);
  private static final String CHUNKED = Step.head(200, "Transfer-Encoding: chunked");

  private final CountDownLatch left = new CountDownLatch(1);

  @Test
  void aLineIsReadableBeforeTheNextOneIsSent() throws Exception {
    CountDownLatch read = new CountDownLatch(1);
    ScriptedServer server =
        serve(
            socket -> {
              write(socket, CHUNKED + "4\r\none\n\r\n");
              read.await();
              write(socket, "4\r\ntwo\n\r\n0\r\n\r\n");
            });
    try (StreamingResponse log = open(engine(server).open(), IDLE)) {
      assertThat(log.status()).isEqualTo(200);
      assertThat(log.header("Transfer-Encoding")).isPresent();
      assertThat(text(log.body().readNBytes(4))).isEqualTo("one\n");
      read.countDown();
      assertThat(text(log.body().readAllBytes())).isEqualTo("two\n");
    }
  }

  @Test
  void theSizeLimitDoesNotApply() throws IOException {
    String body = "x".repeat(5000);
    HttpEngine engine =
        engine(serve(Step.response(200, body), Step.chunked(body))).maxResponseSize(10).open();

    for (int i = 0; i < 2; i++) {
      try (StreamingResponse log = open(engine, IDLE)) {
        assertThat(log.body().readAllBytes()).hasSize(5000);
      }
    }
  }

  @Test
  void compressionIsNotRequested() {
    ScriptedServer server = serve(Step.json("{}"));

    open(engine(server).open(), IDLE).close();

    assertThat(server.request().header("Accept-Encoding")).isEmpty();
    assertThat(server.request().header("User-Agent")).isPresent();
  }

  @Test
  void aResponseWithoutABodyIsAnEmptyStream() throws IOException {
    HttpEngine engine = engine(serve(Step.status(204), Step.status(304))).open();
    HttpRequest conditional = engine.newRequest(Operation.of("GET", "/log"), "/log", null, true);
    conditional.header("If-None-Match", "\"a\"");

    try (StreamingResponse empty = open(engine, IDLE);
        StreamingResponse unchanged = engine.stream(conditional, IDLE)) {
      assertThat(empty.status()).isEqualTo(204);
      assertThat(empty.body().read()).isEqualTo(-1);
      assertThat(unchanged.status()).isEqualTo(304);
      assertThat(unchanged.body().read()).isEqualTo(-1);
    }
  }

  @Test
  void anUnexpectedNotModifiedIsAnError() {
    HttpEngine engine = engine(serveAlways(Step.status(304))).open();

    assertThat(failure(() -> open(engine, IDLE)))
        .isNotNull()
        .hasMessageContaining("unexpected 304 Not Modified for an unconditional request");
  }

  @Test
  void theDeadlineDoesNotApplyToTheBody() throws IOException {
    Duration total = Duration.ofMillis(500);
    ScriptedServer server = serveAlways(Step.drip(Step.head(200)));
    HttpEngine engine = engine(server).timeSource(TimeSource.system()).callTimeout(total).open();
    long start = System.nanoTime();

    try (StreamingResponse log = open(engine, IDLE)) {
      while (System.nanoTime() - start < 2 * total.toNanos()) {
        assertThat(log.body().read()).isEqualTo('x');
      }
    }
  }

  @Test
  void theDeadlineAppliesToTheHeaderFields() {
    ScriptedServer server = serveAlways(Step.drip("HTTP/1.1 200 OK\r\nSlow: "));
    HttpEngine engine =
        engine(server).timeSource(TimeSource.system()).callTimeout(Duration.ofMillis(200)).open();

    assertThat(networkFailure(() -> open(engine, IDLE)))
        .hasMessageContaining("the deadline of 200 ms has passed");
  }

  @Test
  void aBodyWithoutDataFailsAfterTheIdleTimeout() {
    ScriptedServer server = serve(silentAfter("1\r\nx\r\n"));
    HttpEngine engine = engine(server).open();

    try (StreamingResponse log = open(engine, Duration.ofMillis(80))) {
      assertThatThrownBy(() -> log.body().readAllBytes())
          .isInstanceOf(IOException.class)
          .hasMessage("127.0.0.1:%s sent no data within the idle timeout", port(server));
    }
  }

  @Test
  void theIdleTimeoutDoesNotApplyToTheNextRequestOnTheConnection() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    Step late =
        socket -> {
          never.await(200, TimeUnit.MILLISECONDS);
          Step.json("[2]").play(socket);
        };
    ScriptedServer server = serve(Step.json("[1]"), late);
    HttpEngine engine = engine(server).open();
    try (StreamingResponse first = open(engine, Duration.ofMillis(50))) {
      assertThat(text(first.body().readAllBytes())).isEqualTo("[1]");
    }

    assertThat(get(engine, "/next").text()).isEqualTo("[2]");
    assertThat(server.connections()).as("a body read to its end frees its connection").isEqualTo(1);
  }

  @Test
  void closingEarlyClosesTheConnection() throws Exception {
    ScriptedServer server = serve(silentAfter("1\r\nx\r\n"), Step.json("[2]"));
    HttpEngine engine = engine(server).maxConnections(1).open();
    StreamingResponse log = open(engine, IDLE);
    log.body().read();

    log.close();
    log.close();

    assertThat(left.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(get(engine, "/next").text()).isEqualTo("[2]");
    assertThat(server.connections()).isEqualTo(2);
  }

  @Test
  void closingEndsAReadInAnotherThreadImmediately() throws Exception {
    ScriptedServer server = serve(silentAfter("1\r\nx\r\n"));
    StreamingResponse log = open(engine(server).open(), IDLE);
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
                throw new AssertionError("closing the stream must not fail the read", e);
              }
            });
    assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();

    log.close();

    assertThat(read.get(5, TimeUnit.SECONDS)).isEqualTo("x");
    assertThat(left.await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void closingTheEngineAbortsTheStream() {
    ScriptedServer server = serve(silentAfter(""));
    HttpEngine engine = engine(server).open();
    StreamingResponse log = open(engine, IDLE);

    engine.close();

    assertThatThrownBy(() -> log.body().read())
        .isInstanceOf(IOException.class)
        .hasMessage("the connection to the cloud has been closed");
  }

  @Test
  void aTruncatedBodyIsAFailure() throws IOException {
    HttpEngine engine = engine(serve(Step.closeAfter(CHUNKED + "5\r\nhel"))).open();

    try (StreamingResponse log = open(engine, IDLE)) {
      assertThat(text(log.body().readNBytes(3))).isEqualTo("hel");
      assertThatThrownBy(() -> log.body().readAllBytes())
          .isInstanceOf(IOException.class)
          .hasMessageContaining("broke before the response was complete");
    }
  }

  @Test
  void anErrorResponseIsTheSameErrorAsForOtherCalls() {
    ScriptedServer server = serve(Step.response(404, "no such app", "Request-Id: r-1"));

    CloudException error = failure(() -> open(engine(server).open(), IDLE));
    assertThat(error.kind()).isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(error).hasMessageContaining("no such app").hasMessageContaining("r-1");
  }

  @Test
  void theSizeLimitAppliesToErrorResponses() {
    HttpEngine engine =
        engine(serve(Step.chunked("x"), Step.response(404, "x".repeat(100))))
            .maxResponseSize(10)
            .open();
    open(engine, IDLE).close();

    CloudException error = failure(() -> open(engine, IDLE));
    assertThat(error.kind()).isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(error.body()).hasValue("x".repeat(10));
  }

  @Test
  void retriesRedirectsAndAuthenticationApplyUntilTheResponseStarts() throws IOException {
    ScriptedServer server =
        serve(
            Step.closeAfter(""),
            Step.status(503),
            Step.status(302, "Location: /b"),
            Step.status(401),
            Step.response(200, "log"));
    List<String> signed = new ArrayList<>();
    Authenticator authenticator =
        new Authenticator() {
          @Override
          public void authenticate(HttpRequest attempt) {
            signed.add(attempt.url().substring(server.url().length()));
          }

          @Override
          public boolean refreshAndRetry(HttpRequest attempt, HttpResponse response) {
            return true;
          }
        };

    try (StreamingResponse log = open(engine(server).authenticator(authenticator).open(), IDLE)) {
      assertThat(text(log.body().readAllBytes())).isEqualTo("log");
    }
    assertThat(signed).containsExactly("/log", "/log", "/log", "/b", "/b");
  }

  @Test
  void aStageThatFailsAfterTheResponseStartedClosesTheConnection() throws Exception {
    CallListener broken =
        new CallListener() {
          @Override
          public void onAttempt(Attempt attempt) {
            throw new AssertionError("broken");
          }
        };
    HttpEngine engine = engine(serve(silentAfter(""))).listener(broken).open();

    assertThatThrownBy(() -> open(engine, IDLE)).hasMessage("broken");
    assertThat(left.await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void anUnreachableServerIsANetworkFailure() {
    HttpEngine engine = engine(ScriptedServer.unreachableUrl()).open();

    assertThat(networkFailure(() -> open(engine, IDLE)).outcome()).isEqualTo(Outcome.NOT_SENT);
  }

  @Test
  void anIdleTimeoutOfZeroIsRejected() {
    HttpEngine engine = engine(serve()).open();

    assertThatThrownBy(() -> open(engine, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Step silentAfter(String chunk) {
    return socket -> {
      write(socket, CHUNKED + chunk);
      try {
        Step.noResponse().play(socket);
      } finally {
        left.countDown();
      }
    };
  }

  private static StreamingResponse open(HttpEngine engine, Duration idle) {
    return engine.stream(engine.newRequest(Operation.of("GET", "/log"), "/log", null, true), idle);
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
