// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.spi.LoopbackRedirectReceiver.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The receiver of login redirects, with clients on plain sockets. */
@Timeout(30)
class LoopbackRedirectReceiverTest {
  private static final URI CALLBACK = URI.create("http://127.0.0.1/back");
  private static final Duration NEVER = Duration.ofHours(1);
  private static final String HALF = "GET /back HTTP/1.1\r\nHost: x\r\n";
  private static final String REDIRECT = "GET /back?state=s3cret&code=4711 HTTP/1.1\r\n\r\n";

  private final List<AutoCloseable> open = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  private LoopbackRedirectReceiver receiver(Duration requestTimeout) {
    LoopbackRedirectReceiver receiver =
        LoopbackRedirectReceiver.start(
            CALLBACK, "s3cret", parameters -> Optional.of(Outcome.ACCEPTED), requestTimeout);
    open.add(receiver);
    return receiver;
  }

  private Socket connect(LoopbackRedirectReceiver receiver, String text) throws IOException {
    Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), receiver.uri().getPort());
    open.add(socket);
    socket.setSoTimeout(20_000);
    send(socket, text);
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private String response(LoopbackRedirectReceiver receiver, String request) throws IOException {
    return text(connect(receiver, request));
  }

  private static String text(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Map<String, String> parameters(LoopbackRedirectReceiver receiver)
      throws Exception {
    return receiver.callbackParameters().get(10, TimeUnit.SECONDS);
  }

  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("polycloud-login"))
        .count();
  }

  @Test
  void theRedirectIsReceivedWhile1500RequestsAreIncomplete() throws Exception {
    LoopbackRedirectReceiver receiver = receiver(NEVER);
    long threads = threads();
    for (int i = 0; i < 1500; i++) {
      connect(receiver, HALF);
    }

    assertThat(response(receiver, REDIRECT)).startsWith("HTTP/1.1 200 ").contains("Access granted");
    assertThat(parameters(receiver)).containsEntry("code", "4711");
    assertThat(threads()).isEqualTo(threads);
  }

  @ParameterizedTest
  @CsvSource({
    "http://example.com/back, must be an http URL on localhost or 127.0.0.1",
    "http://127.0.0.1.example.com/back, must be an http URL on localhost or 127.0.0.1",
    "http://0.0.0.0/back, must be an http URL on localhost or 127.0.0.1",
    "http://[::1]/back, must be an http URL on localhost or 127.0.0.1",
    "https://localhost/back, must be an http URL on localhost or 127.0.0.1",
    "http:/back, must be an http URL on localhost or 127.0.0.1",
    "http://localhost:99999/back, 'the port of the callback must be between 0 and 65535, was 99999'"
  })
  void aCallbackThatCannotBeReceivedIsAnError(URI callback, String problem) {
    CloudException error =
        catchThrowableOfType(
            CloudException.class,
            () -> LoopbackRedirectReceiver.start(callback, "s", parameters -> Optional.empty()));

    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    assertThat(error).hasMessageContaining(problem);
  }

  @Test
  void aNewConnectionReplacesTheOldestOnly() throws Exception {
    LoopbackRedirectReceiver receiver = receiver(NEVER);
    Socket oldest = connect(receiver, HALF);
    List<Socket> others = new ArrayList<>();
    for (int i = 0; i < LoopbackHttpServer.MAX_CONNECTIONS; i++) {
      others.add(connect(receiver, HALF));
    }

    assertThat(oldest.getInputStream().read()).isEqualTo(-1);
    for (Socket other : others) {
      send(other, "\r\n");
      assertThat(text(other)).startsWith("HTTP/1.1 400 ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "G", HALF})
  void anIncompleteRequestIsDroppedAfterItsTimeout(String start) throws Exception {
    Socket client = connect(receiver(Duration.ofMillis(50)), start);

    assertThat(client.getInputStream().read()).isEqualTo(-1);
  }

  @Test
  void bytesDoNotExtendTheTimeoutOfARequest() throws Exception {
    Socket client = connect(receiver(Duration.ofMillis(100)), HALF);
    client.setSoTimeout(5);

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          while (!isDropped(client)) {
            send(client, "x");
          }
        });
  }

  /** Whether the receiver has closed a connection; waits for at most the timeout of the socket. */
  private static boolean isDropped(Socket client) {
    try {
      return client.getInputStream().read() < 0;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'GET /back?code=1&state=wrong HTTP/1.1', 400",
    "'GET /back?code=1 HTTP/1.1', 400",
    "'GET /back?state=s3cret%zz HTTP/1.1', 400",
    "'GET /back?a=|&state=s3cret HTTP/1.1', 400",
    "'GET mailto:back HTTP/1.1', 404",
    "'GET /elsewhere?state=s3cret HTTP/1.1', 404",
    "'POST /back?state=s3cret HTTP/1.1', 405",
    "'GET /back?state=s3cret', 400",
    "'\u0016\u0003\u0001', 400"
  })
  void anotherRequestIsRejectedAndTheLoginContinues(String line, int status) throws Exception {
    LoopbackRedirectReceiver receiver = receiver(NEVER);

    assertThat(response(receiver, line + "\r\n\r\n")).startsWith("HTTP/1.1 " + status + " ");
    assertThat(receiver.callbackParameters()).isNotDone();
    assertThat(response(receiver, "\r\n" + REDIRECT)).startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTED, Access granted",
    "REFUSED, Access refused",
    "FAILED, Login failed",
    "RECEIVED, Decision received"
  })
  void thePageSaysHowTheLoginEnded(Outcome outcome, String title) throws Exception {
    LoopbackRedirectReceiver receiver =
        LoopbackRedirectReceiver.start(CALLBACK, "s3cret", parameters -> Optional.of(outcome));
    open.add(receiver);

    assertThat(response(receiver, REDIRECT))
        .contains("<title>" + title + "</title>", "<h1>" + title + "</h1>")
        .contains("You can close this window")
        .contains("<!DOCTYPE html>", "<html lang=\"en\">", "name=\"viewport\"")
        .contains("prefers-color-scheme: dark")
        .contains("\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline';")
        .contains("\r\nX-Content-Type-Options: nosniff\r\n")
        .doesNotContain("<script")
        .doesNotContain("4711")
        .doesNotContain("s3cret");
  }

  @Test
  void everyPageHasTheSameLayout() throws Exception {
    LoopbackRedirectReceiver receiver = receiver(NEVER);

    assertThat(response(receiver, "GET /<b>canary HTTP/1.1\r\n\r\n"))
        .contains("<main class=\"danger\">", "Bad request.")
        .doesNotContain("canary");
    assertThat(response(receiver, "canary\r\n\r\n"))
        .contains("<main class=\"danger\">", "The request is not HTTP.")
        .doesNotContain("canary");
  }

  @Test
  void aRequestThatIsTooLongIsRejected() throws Exception {
    LoopbackRedirectReceiver receiver = receiver(NEVER);
    String line = "Cookie: " + "x".repeat(1000) + "\r\n";

    assertThat(response(receiver, HALF + line.repeat(LoopbackHttpServer.MAX_HEAD / 1000)))
        .startsWith("HTTP/1.1 431 ");
    assertThat(response(receiver, "G".repeat(LoopbackHttpServer.MAX_HEAD + 1)))
        .startsWith("HTTP/1.1 431 ");
  }

  @Test
  void aRequestMayArriveInPieces() throws Exception {
    LoopbackRedirectReceiver receiver = receiver(NEVER);
    Socket client = connect(receiver, "");
    client.setTcpNoDelay(true);
    for (char each : REDIRECT.toCharArray()) {
      send(client, String.valueOf(each));
    }

    assertThat(text(client)).startsWith("HTTP/1.1 200 ");
    assertThat(parameters(receiver)).containsEntry("code", "4711");
  }

  @Test
  void aFailingPageIsAnErrorResponseAndTheLoginContinues() throws Exception {
    LoopbackRedirectReceiver receiver =
        LoopbackRedirectReceiver.start(
            CALLBACK,
            "s3cret",
            parameters -> {
              if (parameters.containsKey("bad")) {
                throw new IllegalStateException("canary");
              }
              return Optional.of(Outcome.ACCEPTED);
            });
    open.add(receiver);

    assertThat(response(receiver, "GET /back?state=s3cret&bad HTTP/1.1\r\n\r\n"))
        .startsWith("HTTP/1.1 500 ")
        .doesNotContain("canary");
    assertThat(response(receiver, REDIRECT)).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void closeEndsTheWaitDropsConnectionsFreesThePortAndEndsTheThread() throws Exception {
    LoopbackRedirectReceiver receiver = receiver(NEVER);
    Socket client = connect(receiver, HALF);
    long threads = threads();

    receiver.close();
    receiver.close();

    assertThatThrownBy(() -> parameters(receiver)).isInstanceOf(CancellationException.class);
    assertThat(isDropped(client)).isTrue();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (threads() != threads - 1) {
      assertThat(System.nanoTime()).as("the thread has ended").isLessThan(end);
      Thread.onSpinWait();
    }
    URI same = URI.create("http://127.0.0.1:" + receiver.uri().getPort() + "/back");
    open.add(LoopbackRedirectReceiver.start(same, "s", parameters -> Optional.empty()));
  }

  @Test
  void closeKeepsTheInterruptStatus() {
    LoopbackRedirectReceiver receiver = receiver(NEVER);
    Thread.currentThread().interrupt();

    receiver.close();

    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void theReceiverMayBeClosedByWhatDependsOnTheRedirect() throws Exception {
    LoopbackRedirectReceiver receiver = receiver(NEVER);
    receiver.callbackParameters().thenRun(receiver::close);

    assertThat(response(receiver, REDIRECT)).contains("Access granted");
    assertThat(parameters(receiver)).containsEntry("state", "s3cret");
  }

  @Test
  void aPortInUseIsAnErrorThatNamesIt() {
    URI taken = receiver(NEVER).uri();

    CloudException error =
        catchThrowableOfType(
            CloudException.class,
            () -> LoopbackRedirectReceiver.start(taken, "s", parameters -> Optional.empty()));
    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    assertThat(error).hasMessageContaining("cannot listen on port " + taken.getPort());
  }
}
