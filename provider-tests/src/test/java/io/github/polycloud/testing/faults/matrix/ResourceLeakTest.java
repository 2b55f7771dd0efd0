// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.http.Operation;
import io.github.polycloud.raw.StreamingResponse;
import io.github.polycloud.testing.faults.HttpText;
import io.github.polycloud.testing.faults.TestAuthority;
import io.github.polycloud.testing.faults.TestServerEndpoint;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Closed streams and closed engines leave no open file and no thread behind. */
@DisabledOnOs(OS.WINDOWS)
final class ResourceLeakTest {
  private static final TestAuthority AUTHORITY = new TestAuthority();
  private static final int TIMES = 40;
  // Each round ends only when the server has seen it, but the JVM opens files itself.
  private static final int TOLERANCE = TIMES / 4;
  private static final SSLContext IDENTITY = AUTHORITY.identity("localhost", Duration.ofDays(1));
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(30);
  // Longer, so that not this time ends a stream.
  private static final Duration IDLE = Duration.ofMinutes(1);

  private interface Round {
    void play() throws Exception;
  }

  private Set<Thread> before;
  private TestServerEndpoint server;
  private Cloud cloud;

  @BeforeEach
  void open() {
    before = FaultMatrix.polycloudThreads();
    server = TestServerEndpoint.open("streaming-server", ResourceLeakTest::begin);
    cloud = connect();
  }

  @Test
  void aTlsStreamClosedEarlyLeavesNothingOpen() throws Exception {
    URI place = URI.create("https://localhost:" + server.port() + "/");

    assertNoFileLeft(
        () -> {
          try (StreamingResponse log =
              cloud
                  .unwrap(HttpEngine.class)
                  .openPresignedUrl(Operation.of("GET", "/log"), place, IDLE)) {
            assertThat(log.body().read()).isEqualTo('x');
          }
          assertThat(server.awaitNoConnections(CLOSE_TIMEOUT)).as("disconnected").isTrue();
        });
  }

  @Test
  void closingAnEngineClosesItsOpenStreams() throws Exception {
    URI place = URI.create("https://localhost:" + server.port() + "/");

    assertNoFileLeft(
        () -> {
          try (Cloud other = connect()) {
            other
                .unwrap(HttpEngine.class)
                .openPresignedUrl(Operation.of("GET", "/log"), place, IDLE);
          }
          assertThat(server.awaitNoConnections(CLOSE_TIMEOUT)).as("disconnected").isTrue();
        });
  }

  private static void begin(Socket connection) throws IOException {
    SSLSocket tls =
        (SSLSocket)
            IDENTITY.getSocketFactory().createSocket(connection, null, connection.getPort(), true);
    tls.setUseClientMode(false);
    String start = HttpText.head(200, "Transfer-Encoding: chunked") + "1\r\nx\r\n";
    tls.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
    tls.getInputStream().readAllBytes();
  }

  private static Cloud connect() {
    return Clouds.builder(new BareProvider())
        .endpoint("http://127.0.0.1:1")
        .credential("token", "secret")
        .sslContext(AUTHORITY.trust())
        .connect();
  }

  private void assertNoFileLeft(Round round) throws Exception {
    round.play();
    long files = openFiles();
    for (int i = 0; i < TIMES; i++) {
      round.play();
    }
    assertThat(openFiles()).as("open files").isLessThan(files + TOLERANCE);
  }

  @AfterEach
  void noThreadIsLeft() throws InterruptedException {
    cloud.close();
    server.close();
    assertThat(FaultMatrix.leaked(before)).as("threads").isEmpty();
  }

  private static long openFiles() {
    return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getOpenFileDescriptorCount();
  }
}
