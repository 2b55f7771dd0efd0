package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.polycloud.error.CloudException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What a closed stream, a closed rendezvous and a closed engine leave behind: nothing. */
@DisabledOnOs(OS.WINDOWS)
final class NothingLeftTest extends TerminalTestCase {
  private static final int TIMES = 40;
  // Each round ends only when the server has seen it, but the JVM opens files of its own.
  private static final int TOLERANCE = TIMES / 4;
  private static final Duration IDLE = Duration.ofSeconds(10);

  private interface Round {
    void play() throws Exception;
  }

  private Set<Thread> before;
  private CallEngine engine;

  @BeforeEach
  void open() {
    before = ourThreads();
    engine = engine().open();
  }

  @Test
  void a_rendezvous_that_is_closed_in_the_middle_leaves_nothing() throws Exception {
    TerminalServer server = serve(TerminalServer.printing("x"));

    assertNoFileLeft(
        () -> {
          try (Rendezvous terminal = connect(server)) {
            terminal.output().read();
          }
          server.next();
          assertThat(server.next()).isEqualTo(TerminalServer.LEFT);
        });
  }

  @Test
  void a_rendezvous_that_never_was_leaves_nothing() throws Exception {
    TerminalServer server = serve(TerminalServer.ending("nobody\r\n"));

    assertNoFileLeft(
        () -> {
          assertThatThrownBy(() -> engine.attach(server.url(SECRET), WAIT))
              .isInstanceOf(CloudException.class);
          server.next();
          assertThat(server.next()).isEqualTo(TerminalServer.LEFT);
        });
  }

  @Test
  void a_stream_over_tls_that_is_closed_in_the_middle_leaves_nothing() throws Exception {
    TerminalServer server = serve(NothingLeftTest::begin);
    URI place = URI.create("https://localhost:" + server.port() + "/");

    assertNoFileLeft(
        () -> {
          try (AnswerStream log = engine.openElsewhere(Operation.of("GET", "/log"), place, IDLE)) {
            assertThat(log.body().read()).isEqualTo('x');
          }
          server.next();
          assertThat(server.next()).isEqualTo(TerminalServer.LEFT);
        });
  }

  @Test
  void an_engine_that_is_closed_over_open_streams_leaves_nothing() throws Exception {
    TerminalServer server = serve(NothingLeftTest::begin);
    URI place = URI.create("https://localhost:" + server.port() + "/");

    assertNoFileLeft(
        () -> {
          try (CallEngine other = engine().open()) {
            other.openElsewhere(Operation.of("GET", "/log"), place, IDLE);
          }
          server.next();
          assertThat(server.next()).isEqualTo(TerminalServer.LEFT);
        });
  }

  private static void begin(Socket socket) throws IOException {
    TerminalServer.write(socket, Step.head(200, "Transfer-Encoding: chunked") + "1\r\nx\r\n");
    TerminalServer.listen(socket);
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
