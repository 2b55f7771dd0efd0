package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.polycloud.faults.Door;
import io.github.polycloud.faults.TestAuthority;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Closed streams and closed engines leave no open file and no thread behind. */
@DisabledOnOs(OS.WINDOWS)
final class NothingLeftTest {
  private static final TestAuthority AUTHORITY = new TestAuthority();
  private static final int TIMES = 40;
  // Each round ends only when the server has seen it, but the JVM opens files of its own.
  private static final int TOLERANCE = TIMES / 4;
  private static final SSLContext IDENTITY = AUTHORITY.identity("localhost", Duration.ofDays(1));
  private static final Duration IDLE = Duration.ofSeconds(10);

  private interface Round {
    void play() throws Exception;
  }

  private Set<Thread> before;
  private Door server;
  private CallEngine engine;

  @BeforeEach
  void open() {
    before = ourThreads();
    server = Door.open("streaming-server", NothingLeftTest::begin);
    engine = newEngine();
  }

  @Test
  void a_stream_over_tls_that_is_closed_in_the_middle_leaves_nothing() throws Exception {
    URI place = URI.create("https://localhost:" + server.port() + "/");

    assertNoFileLeft(
        () -> {
          try (AnswerStream log = engine.openElsewhere(Operation.of("GET", "/log"), place, IDLE)) {
            assertThat(log.body().read()).isEqualTo('x');
          }
          assertThat(server.awaitEmpty(Duration.ofSeconds(10))).as("disconnected").isTrue();
        });
  }

  @Test
  void an_engine_that_is_closed_over_open_streams_leaves_nothing() throws Exception {
    URI place = URI.create("https://localhost:" + server.port() + "/");

    assertNoFileLeft(
        () -> {
          try (CallEngine other = newEngine()) {
            other.openElsewhere(Operation.of("GET", "/log"), place, IDLE);
          }
          assertThat(server.awaitEmpty(Duration.ofSeconds(10))).as("disconnected").isTrue();
        });
  }

  private static void begin(Socket connection) throws IOException {
    SSLSocket tls =
        (SSLSocket)
            IDENTITY.getSocketFactory().createSocket(connection, null, connection.getPort(), true);
    tls.setUseClientMode(false);
    String start = Step.head(200, "Transfer-Encoding: chunked") + "1\r\nx\r\n";
    tls.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
    tls.getInputStream().readAllBytes();
  }

  private static CallEngine newEngine() {
    return new TestEngine("http://127.0.0.1:1", new FakeTiming(), engine -> {})
        .timing(Timing.ofSystem())
        .tls(AUTHORITY.trust())
        .open();
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
    engine.close();
    server.close();
    Set<Thread> left = ourThreads();
    left.removeAll(before);
    for (Thread thread : left) {
      thread.join(5000);
    }
    left.removeIf(thread -> !thread.isAlive());
    assertThat(left).as("threads").isEmpty();
  }

  private static long openFiles() {
    return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getOpenFileDescriptorCount();
  }

  private static Set<Thread> ourThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("polycloud"))
        .collect(Collectors.toSet());
  }
}
