// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.logs;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.Timeouts;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.model.LogLine;
import io.github.polycloud.raw.StreamingResponse;
import io.github.polycloud.testing.faults.TestServerEndpoint;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a log that ends, never ends, or is cancelled. */
@Timeout(60)
final class LogReaderTest {
  private static final String LINE = "2026-11-21T10:00:00+00:00 app[web.1]: a\n";

  private final CountDownLatch over = new CountDownLatch(1);

  @AfterEach
  void end() {
    over.countDown();
  }

  private TestServerEndpoint endless(String text) {
    return TestServerEndpoint.open("endless-log", connection -> serve(text, connection));
  }

  private void serve(String text, Socket connection) throws IOException, InterruptedException {
    write(connection, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + LINE);
    do {
      write(connection, text);
    } while (!over.await(5, TimeUnit.MILLISECONDS));
  }

  private static void write(Socket connection, String text) throws IOException {
    connection.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    connection.getOutputStream().flush();
  }

  private static HttpEngine engine(int port, Duration call) {
    return HttpEngine.builder("fake", Endpoint.of("http://127.0.0.1:" + port))
        .settings(
            ClientSettings.builder()
                .timeouts(new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(10), call))
                .build())
        .build();
  }

  private static StreamingResponse open(HttpEngine engine) {
    Secret address = Secret.of(engine.endpoint().uri() + "/session");
    return LogSessionOpener.open(engine, () -> address, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", LINE})
  void aLogThatDoesNotEndWithinTheCallTimeoutFails(String text) {
    try (TestServerEndpoint server = endless(text);
        HttpEngine patient = engine(server.port(), Duration.ofMinutes(2));
        HttpEngine engine = engine(server.port(), Duration.ofMillis(500))) {
      // The limit is for reading; opening the first connection of a JVM may take longer.
      StreamingResponse log = open(patient);
      CloudException error =
          assertTimeoutPreemptively(
              Duration.ofSeconds(30),
              () -> assertFails(ErrorKind.TIMEOUT, () -> LogReader.latest(engine, log, 10)));
      assertThat(error).hasMessageContaining("did not end within the call timeout of 500 ms");
      assertThat(error.retryable()).isTrue();
    }
  }

  @Test
  void closingTheEngineCancelsTheCall() throws InterruptedException {
    try (TestServerEndpoint server = endless("x");
        HttpEngine engine = engine(server.port(), Duration.ofMinutes(2))) {
      StreamingResponse log = open(engine);
      Thread closer = new Thread(engine::close);
      closer.start();
      assertThat(assertFails(ErrorKind.CANCELLED, () -> LogReader.latest(engine, log, 10)))
          .hasMessageContaining("the connection to the cloud has been closed");
      closer.join();
    }
  }

  @Test
  void anInterruptCancelsTheCall() {
    try (TestServerEndpoint server = endless("x");
        HttpEngine engine = engine(server.port(), Duration.ofMinutes(2))) {
      StreamingResponse log = open(engine);
      Thread.currentThread().interrupt();
      assertThat(assertFails(ErrorKind.CANCELLED, () -> LogReader.latest(engine, log, 10)))
          .hasMessageContaining("the calling thread was interrupted");
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void aLostConnectionIsANetworkError() {
    try (LogServer server = LogServer.playing(LogServer.truncated(LINE));
        HttpEngine engine = HttpEngine.builder("fake", Endpoint.of(server.url())).build()) {
      StreamingResponse log = open(engine);
      CloudException error =
          assertFails(ErrorKind.NETWORK, () -> LogReader.latest(engine, log, 10));
      assertThat(error.retryable()).isTrue();
    }
  }

  @Test
  void atMostTheRetainedLinesAreReturned() {
    try (LogServer server = LogServer.playing(LogServer.response(200, LINE.repeat(2000)));
        HttpEngine engine = HttpEngine.builder("fake", Endpoint.of(server.url())).build()) {
      assertThat(LogReader.latest(engine, open(engine), 5000))
          .hasSize(1500)
          .extracting(LogLine::text)
          .containsOnly("a");
    }
  }
}
