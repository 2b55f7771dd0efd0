// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.HerokuTestCase;
import io.github.polycloud.heroku.model.release.Build;
import io.github.polycloud.http.Endpoint;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streaming of output across connection failures. */
class OutputLinesTest extends HerokuTestCase {
  private Build build;

  @BeforeEach
  void startBuild() {
    newApp("shop");
    write("Procfile", "web: x\nwörker: y\n");
    build = heroku.sourceDeployer().start("shop", directory, DeployOptions.defaults());
  }

  private List<String> read() {
    List<String> all = new ArrayList<>();
    try (OutputLines lines = heroku.sourceDeployer().output(build)) {
      lines.forEachRemaining(all::add);
    }
    return all;
  }

  @Test
  void readingResumesAtTheNextByte() {
    List<String> expected = read();
    sandbox.requests().clear();
    sandbox.faults().inject(1, "GET", "/streams/*").truncateBody(30);
    assertThat(read()).isEqualTo(expected);
    assertThat(sandbox.requests().find("GET", "/streams/*").get(1).header("Range"))
        .hasValue("bytes=30-");
  }

  @Test
  void aServerWithoutRangeSupportCausesNoDuplicates() {
    List<String> expected = read();
    String text = String.join("\n", expected) + "\n";
    sandbox
        .faults()
        .inject(1, "GET", "/streams/*")
        .status(200)
        .body("text/plain", text)
        .truncateBody(33);
    sandbox.faults().inject(1, "GET", "/streams/*").status(200).body("text/plain", text);
    assertThat(read()).isEqualTo(expected);
  }

  @Test
  void anUnsatisfiableRangeIsTheEnd() {
    List<String> expected = read();
    String text = String.join("\n", expected) + "\nhalf a li";
    sandbox
        .faults()
        .inject(1, "GET", "/streams/*")
        .status(200)
        .body("text/plain", text + "ne")
        .truncateBody(text.length());
    assertThat(read()).endsWith("half a li");
  }

  @Test
  void aConnectionResetIsRetriedAfterASecond() {
    List<String> expected = read();
    sandbox.faults().inject(5, "GET", "/streams/*").reset();
    assertThat(read()).isEqualTo(expected);
    assertThat(time.sleeps()).contains(Duration.ofSeconds(1));
  }

  @Test
  void outputThatIsUnavailableForThirtySecondsIsAnError() {
    sandbox.faults().inject(30, "GET", "/streams/*").status(404);
    assertThat(assertFails(ErrorKind.NOT_FOUND, this::read))
        .hasMessageContaining("{output stream}")
        .message()
        .doesNotContain("/streams/");
  }

  @Test
  void forbiddenOutputFailsImmediately() {
    sandbox.faults().inject(1, "GET", "/streams/*").status(403);
    assertFails(ErrorKind.PERMISSION_DENIED, this::read);
    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void anInterruptEndsTheIteration() {
    Thread.currentThread().interrupt();
    assertFails(ErrorKind.CANCELLED, this::read);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aClosedIteratorHasNoMoreLines() {
    OutputLines lines = heroku.sourceDeployer().output(build);
    assertThat(lines.next()).contains("Building");
    lines.close();
    assertThat(lines.hasNext()).isFalse();
    assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void closeFromAnotherThreadEndsABlockedRead() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/stream", exchange -> sendOneLineWithoutAnEnd(exchange, over));
    server.start();
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/stream";
    String json = "{\"id\":\"1\",\"output_stream_url\":\"" + address + "\"}";
    sandbox.faults().inject(1, "GET", "/apps/*/builds/*").body("application/json", json);
    try {
      OutputLines lines = heroku.sourceDeployer().output(heroku.builds().get("shop", "1"));
      assertThat(lines.next()).isEqualTo("one");

      Thread closer = new Thread(lines::close);
      closer.start();
      assertThat(lines.hasNext()).isFalse();
      closer.join();
    } finally {
      over.countDown();
      server.stop(0);
    }
    assertThat(time.sleeps()).isEmpty();
  }

  private static void sendOneLineWithoutAnEnd(HttpExchange exchange, CountDownLatch over)
      throws IOException {
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write("one\n".getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aReleaseWithoutAReleasePhaseHasNoOutput() {
    assertFails(
        ErrorKind.NOT_FOUND,
        () -> heroku.sourceDeployer().output(heroku.releases().list("shop").first(1).get(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x"})
  void outputWithoutTheEndOfALineEndsAtTheDeadline(String endless) throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/stream", exchange -> repeat(endless, exchange, over));
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    try (HttpEngine engine = HttpEngine.builder("heroku", Endpoint.of(url)).build()) {
      Deadline deadline = Deadline.in(Duration.ofMillis(300), TimeSource.system());
      OutputLines lines = new OutputLines(engine, URI.create(url + "/stream"), deadline);
      assertThat(assertTimeoutPreemptively(Duration.ofSeconds(30), () -> lines.hasNext()))
          .isFalse();
      assertThat(deadline.remaining()).isZero();
    } finally {
      over.countDown();
      server.stop(0);
    }
  }

  private static void repeat(String text, HttpExchange exchange, CountDownLatch over)
      throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try {
      do {
        exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
      } while (!over.await(5, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
