// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The outcome of calls without a response. */
final class OutcomeTest extends EngineTestCase {

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of("reset before the response", Step.resetAfter("")),
        Arguments.of("closed before the response", Step.closeAfter("")),
        Arguments.of("closed in the status line", Step.closeAfter("HTTP/1.1 20")),
        Arguments.of("closed in the header", Step.closeAfter("HTTP/1.1 200 OK\r\nContent-Ty")),
        Arguments.of(
            "reset after the header", Step.resetAfter(Step.head(200, "Content-Length: 9"))),
        Arguments.of("closed in the body", Step.truncatedBody()),
        Arguments.of(
            "closed in a chunk",
            Step.closeAfter(Step.head(200, "Transfer-Encoding: chunked") + "9\r\n{}")),
        Arguments.of("closed after the status line", Step.closeAfter("HTTP/1.1 200 OK\r\n")),
        Arguments.of("closed in a name", Step.closeAfter("HTTP/1.1 200 OK\r\nContent-Le")),
        Arguments.of("closed in a value", Step.closeAfter("HTTP/1.1 200 OK\r\nContent-Length: 0")),
        Arguments.of("closed after a field", Step.closeAfter("HTTP/1.1 200 OK\r\nDate: now\r\n")),
        Arguments.of(
            "without the last chunk",
            Step.closeAfter(Step.head(200, "Transfer-Encoding: chunked") + "2\r\n{}\r\n")),
        Arguments.of(
            "invalid Content-Length",
            Step.closeAfter(Step.head(200, "Content-Length: many") + "{}")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void aPostThatWasSentHasAnUnknownOutcomeAndIsNotRetried(String how, Step step) {
    ScriptedServer server = serve(step, Step.json("{}"));
    HttpEngine engine = engine(server).open();

    CloudException error = networkFailure(() -> send(engine, "POST", "/apps"));
    assertThat(error.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(error.kind()).isEqualTo(ErrorKind.NETWORK);
    assertThat(error).hasMessageContaining("outcome unknown").hasMessageContaining("POST /apps");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aRefusedConnectionHasTheOutcomeNotSent() {
    HttpEngine engine = engine(ScriptedServer.unreachableUrl()).open();

    CloudException error = networkFailure(() -> send(engine, "POST", "/apps"));
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(error.retryable()).isTrue();
    assertThat(error).hasMessageContaining("cannot connect to 127.0.0.1:");
    assertThat(error).hasMessageContaining("it was not sent");
  }

  @Test
  void aServerWithoutTlsHasTheOutcomeNotSent() throws IOException {
    try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      CompletableFuture<Void> serverTask =
          CompletableFuture.runAsync(() -> respondWithoutTls(plain));
      HttpEngine engine =
          engine("https://127.0.0.1:" + plain.getLocalPort()).retry(RetryPolicy.none()).open();

      CloudException error = networkFailure(() -> send(engine, "POST", "/apps"));
      assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
      assertThat(error).hasMessageContaining("TLS handshake with 127.0.0.1:");
      serverTask.join();
    }
  }

  private static void respondWithoutTls(ServerSocket server) {
    try (Socket socket = server.accept()) {
      socket.getInputStream().read(new byte[4096]);
      socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
