// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.oneoff;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.FlowTestCase;
import io.github.polycloud.heroku.model.dyno.Dyno;
import io.github.polycloud.model.LogLine;
import io.github.polycloud.model.LogQuery;
import io.github.polycloud.model.OneOffResult;
import io.github.polycloud.testing.faults.ClosedPort;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One-off dynos, attached and detached. */
@Timeout(20)
class OneOffDynosTest extends FlowTestCase {
  private static final ClosedPort CLOSED = ClosedPort.bind();

  private static final String DYNOS = "/apps/*/dynos";
  private static final String CONFLICT = "{\"id\":\"conflict\",\"message\":\"Release not found\"}";

  @ParameterizedTest
  @CsvSource({"exit 7, 7", "false, 1", "true, 0", "echo ü # exit 3, 0", "'echo ''a', 2"})
  void returnsTheExitStatusOfAnyCommand(String command, int status) {
    OneOffResult result = heroku.oneOffs().run(app, command);
    assertThat(result.exitStatus()).hasValue(status);
    assertThat(result.output()).doesNotContain("exit-status");
  }

  @Test
  void runsACommandInTheRequestedDyno() {
    OneOffRequest request =
        OneOffRequest.builder("env")
            .size("standard-2X")
            .type("worker")
            .env(Map.of("COLOUR", "red", "TERM", "dumb"))
            .timeToLive(Duration.ofMinutes(10))
            .terminal(Terminal.of(120, 40))
            .build();
    assertThat(heroku.oneOffs().run(app, request).output())
        .contains("COLOUR=red\r\n", "TERM=dumb\r\n", "COLUMNS=120\r\n", "LINES=40\r\n");
    assertThat(sent("POST", DYNOS).get(0).body())
        .contains("\"attach\":true", "\"type\":\"worker\"", "\"time_to_live\":600")
        .contains("\"size\":\"standard-2X\"")
        .doesNotContain("force_no_tty");
  }

  @Test
  void linesEndWithCrLfForATerminalOnly() {
    OneOffRequest shown =
        OneOffRequest.builder("echo a; echo b").terminal(Terminal.of(80, 25)).build();
    assertThat(heroku.oneOffs().run(app, shown).output()).isEqualTo("a\r\nb\r\n");
    assertThat(heroku.oneOffs().run(app, "echo a; echo b").output()).isEqualTo("a\nb\n");
  }

  @Test
  void runsWithoutATtyOnRequest() {
    OneOffRequest request = OneOffRequest.builder("echo a; exit 4").forceNoTty().build();
    OneOffResult result = heroku.oneOffs().run(app, request);
    assertThat(result.output()).isEqualTo("a\n");
    assertThat(result.exitStatus()).hasValue(4);
    assertThat(sent("POST", DYNOS).get(0).body()).contains("\"force_no_tty\":true");
  }

  @Test
  void sendsEndOfInputToACommandThatReadsIt() {
    assertThat(heroku.oneOffs().run(app, "cat").exitStatus()).hasValue(0);
  }

  @Test
  void theOutputOfADetachedCommandGoesToTheLog() {
    try (Stream<LogLine> log = cloud.logs().tail(app, LogQuery.latest(100))) {
      Dyno dyno = heroku.oneOffs().start(app, "echo from afar");
      assertThat(dyno.name()).startsWith("run.");
      // Not an assertion on the stream, which would block until its end.
      boolean found =
          log.filter(line -> dyno.name().equals(line.process()))
              .map(LogLine::text)
              .anyMatch("from afar"::equals);
      assertThat(found).isTrue();
    }
    assertThat(sent("POST", DYNOS).get(0).body())
        .contains("\"command\":\"echo from afar\"", "\"attach\":false");
  }

  @Test
  void rejectsAnInvalidRequestBeforeSendingIt() {
    assertFails(ErrorKind.INVALID_REQUEST, () -> heroku.oneOffs().start(app, " "));
    OneOffRequest.Builder request = OneOffRequest.builder("ls");
    assertFails(
        ErrorKind.INVALID_REQUEST, () -> request.timeToLive(Duration.ofMillis(999)).build());
    assertFails(
        ErrorKind.INVALID_REQUEST,
        () -> OneOffRequest.builder("ls").idleTimeout(Duration.ZERO).build());
    assertFails(ErrorKind.INVALID_REQUEST, () -> Terminal.of(0, 25));
    assertThat(sent("POST", "*")).isEmpty();
  }

  @Test
  void reportsAnErrorResponseAndRunsNothing() {
    OneOffRequest gigantic = OneOffRequest.builder("ls").size("gigantic").build();
    assertFails(ErrorKind.INVALID_REQUEST, () -> heroku.oneOffs().run(app, gigantic));
    assertFails(ErrorKind.NOT_FOUND, () -> heroku.oneOffs().start("no-such-app", "ls"));
    assertThat(sent("POST", DYNOS)).hasSize(2);
  }

  @Test
  void retriesTwiceWhileTheReleaseIsNotVisible() {
    respond(2, "POST", DYNOS, 409, CONFLICT);
    assertThat(heroku.oneOffs().run(app, "exit 7").exitStatus()).hasValue(7);
    assertThat(sent("POST", DYNOS)).hasSize(3);
  }

  @Test
  void failsIfTheReleaseIsStillNotVisible() {
    respond(3, "POST", DYNOS, 409, CONFLICT);
    assertFails(ErrorKind.CONFLICT, () -> heroku.oneOffs().run(app, "exit 7"));
    assertThat(sent("POST", DYNOS)).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"409, other", "422, conflict", "503, conflict"})
  void doesNotRetryOtherErrors(int status, String id) {
    respond(1, "POST", DYNOS, status, "{\"id\":\"" + id + "\",\"message\":\"No.\"}");
    CloudException error = null;
    try {
      heroku.oneOffs().run(app, "exit 7");
    } catch (CloudException e) {
      error = e;
    }
    assertThat(error).isNotNull();
    assertThat(sent("POST", DYNOS)).hasSize(1);
  }

  @Test
  void doesNotConnectToAPrivateSpaceAndStopsTheDyno() {
    started("https://canary.example.com/canary");
    CloudException error =
        assertFails(ErrorKind.UNSUPPORTED, () -> heroku.oneOffs().run(app, "ls"));
    assertThat(error).hasMessageContaining("private space");
    assertThat(error.toString()).doesNotContain("canary");
    assertThat(sent("POST", "/apps/*/dynos/run.1/actions/stop")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rendezvous://127.0.0.1:%d/canary", "rendezvous://a b/canary", ""})
  void stopsADynoThatCannotBeAttachedToWithoutExposingItsUrl(String address) {
    started(address.formatted(CLOSED.number()));
    CloudException error = null;
    try {
      heroku.oneOffs().run(app, "ls");
    } catch (CloudException e) {
      error = e;
    }
    assertThat(error).isNotNull();
    assertThat(error.toString() + error.getCause()).doesNotContain("canary");
    assertThat(error).hasMessageContaining("; run.1 has ended");
    assertThat(sent("POST", "/apps/*/dynos/run.1/actions/stop")).hasSize(1);
  }

  @Test
  void reportsADynoThatCannotBeStoppedEither() {
    started("rendezvous://127.0.0.1:" + CLOSED.number() + "/canary");
    respond(1, "POST", "/apps/*/dynos/run.1/actions/stop", 403, "{\"id\":\"forbidden\"}");
    CloudException error = assertFails(ErrorKind.NETWORK, () -> heroku.oneOffs().run(app, "ls"));
    assertThat(error).hasMessageContaining("; run.1 could not be stopped and may still be running");
    assertThat(error.getSuppressed()).hasSize(1);
  }

  @Test
  void anInterruptEndsARunThatWaitsForOutput() {
    OneOffRequest request = OneOffRequest.of("echo up; sleep 3600");
    CloudException error =
        assertFails(
            ErrorKind.CANCELLED,
            () -> heroku.oneOffs().run(app, request, output -> Thread.currentThread().interrupt()));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(error).hasMessageContaining("may still be running");
  }

  @Test
  void closingTheCloudEndsARunThatWaitsForOutput() {
    OneOffRequest request = OneOffRequest.of("echo up; sleep 3600");
    assertFails(
        ErrorKind.CANCELLED, () -> heroku.oneOffs().run(app, request, output -> cloud.close()));
  }

  @Test
  void toStringOmitsCommandAndConfigVars() {
    OneOffRequest request =
        OneOffRequest.builder("echo canary").env(Map.of("KEY", "canary")).build();
    assertThat(request.toString()).doesNotContain("canary");
  }

  private void started(String address) {
    respond(
        1,
        "POST",
        DYNOS,
        201,
        "{\"id\":\"1\",\"name\":\"run.1\",\"type\":\"run\",\"attach_url\":\"" + address + "\"}");
  }
}
