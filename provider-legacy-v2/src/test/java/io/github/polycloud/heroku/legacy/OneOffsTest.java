// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.model.OneOffCommand;
import io.github.polycloud.model.OneOffResult;
import io.github.polycloud.testing.faults.ClosedPort;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One-off commands: attached, detached, and rake with or without its endpoint. */
class OneOffsTest extends LegacyTestCase {
  private static final String REFUSING =
      "127.0.0.1:" + ClosedPort.bind().number() + "/canary-secret";

  @Test
  void anAttachedCommandHasNoExitMarkerInItsOutput() {
    OneOffResult result = cloud.oneOffs().run(anApp(), "echo hello");
    assertThat(result.output()).isEqualTo("hello\n");
    assertThat(result.exitStatus()).hasValue(0);
    assertThat(sent("POST", "/apps/*/ps").body()).contains("attach=true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "exit 7 | 7",
        "false | 1",
        "echo a # b | 0",
        "false # echo | 1",
        "echo a ; | 0",
        "echo a \\ | 0",
        "echo 'a' \"b\" | 0",
        "echo 'a | 2",
        "echo \"a | 2",
        "echo a ) ; ( exit 3 | 2",
        "sleep 1 & | 2",
        "cat << END | 2",
        "echo $(env) | 2"
      })
  void theExitStatusIsKnownOfCommandsThatWouldHideTheMarker(String command, int status) {
    OneOffResult result = cloud.oneOffs().run(anApp(), command);
    assertThat(result.exitStatus()).hasValue(status);
    assertThat(result.output()).doesNotContain("exit-status");
  }

  @Test
  void aProcessTypeRunsTheEntryOfTheProcfile() {
    respond(
        "GET",
        "/apps/*/dyno-types",
        200,
        "application/json",
        "[{\"name\":\"console\",\"command\":\"echo hello; exit 3\",\"quantity\":0}]");
    OneOffResult result = cloud.oneOffs().run(anApp(), "console");
    assertThat(result.output()).isEqualTo("hello\n");
    assertThat(result.exitStatus()).hasValue(3);
  }

  @Test
  void startsADetachedCommand() {
    assertThat(cloud.oneOffs().start(anApp(), "bin/work").name()).startsWith("run.");
    assertThat(sent("POST", "/apps/*/ps").body()).isEqualTo("command=bin%2Fwork");
    assertFails(ErrorKind.NOT_FOUND, () -> cloud.oneOffs().start("no-such-app", "bin/work"));
  }

  @Test
  void sendsEnvironmentAndSize() {
    OneOffCommand command =
        OneOffCommand.of("echo $GREETING")
            .withEnvironment("GREETING", "hello")
            .withSize("Standard-2X");
    assertThat(cloud.oneOffs().run(anApp(), command).output()).isEqualTo("hello\n");
    assertThat(sent("POST", "/apps/*/ps").body())
        .contains("size=Standard-2X", "ps_env%5BGREETING%5D=hello");
  }

  @Test
  void aTimeToLiveIsUnsupported() {
    OneOffCommand command = OneOffCommand.of("ls").withTimeToLive(Duration.ofHours(1));
    assertFails(ErrorKind.UNSUPPORTED, () -> cloud.oneOffs().run("shop", command));
    assertFails(ErrorKind.UNSUPPORTED, () -> cloud.oneOffs().start("shop", command));
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void rakePassesOnItsOutput() {
    StringBuilder received = new StringBuilder();
    OneOffResult result = legacy.rake(anApp(), "db:migrate", received::append);
    assertThat(received).hasToString(result.output());
    assertThat(result.output()).contains("migrated");
    assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.rake("shop", " "));
  }

  @Test
  void theInputOfACommandIsClosed() {
    assertThat(cloud.oneOffs().run(anApp(), "cat").exitStatus()).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410, 412})
  void rakeRunsAsACommandWhereItsEndpointWasRemoved(int status) {
    respond("POST", "/apps/*/rake", status, "text/plain", "This call is no longer available.");
    OneOffResult result = legacy.rake(anApp(), "db:migrate");
    assertThat(result.output()).contains("migrated");
    assertThat(result.exitStatus()).hasValue(0);
    assertThat(sent("POST", "/apps/*/ps").body()).contains("rake+db%3Amigrate");
  }

  @Test
  void aCrashedRakeTaskIsNotRunAgain() {
    assertFails(ErrorKind.CONFLICT, () -> legacy.rake(anApp(), "fail"));
    assertThat(sandbox.requests().count("POST", "/apps/*/ps")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"process\":\"run.1\"}'",
    "'{\"process\":\"run.1\",\"rendezvous_url\":\"\"}'",
    "'{\"process\":\"run.1\",\"rendezvous_url\":\"rendezvous://a b/canary\"}'"
  })
  void aProcessWithoutRendezvousUrlIsReportedAsCreated(String process) {
    respond("POST", "/apps/shop/ps", 200, "application/json", process);
    CloudException error =
        assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.oneOffs().run("shop", "ls"));
    assertThat(error).hasMessageContaining("run.1 was created");
    assertThat(error.getMessage()).doesNotContain("canary");
    assertThat(sent("POST", "/apps/*/ps/stop").body()).isEqualTo("ps=run.1");
  }

  @Test
  void aProcessThatCannotBeAttachedToIsStopped() {
    startedAt("run.1", REFUSING);
    respond("POST", "/apps/*/ps/stop", 200, "text/plain", "ok");
    assertThat(assertFails(ErrorKind.NETWORK, () -> cloud.oneOffs().run("shop", "ls")))
        .hasMessageContaining("; run.1 was stopped");
    assertThat(sent("POST", "/apps/*/ps/stop").body()).isEqualTo("ps=run.1");
  }

  @Test
  void aFailureOfTheStopIsSuppressed() {
    startedAt("run.1", REFUSING);
    respond("POST", "/apps/*/ps/stop", 403, "text/plain", "no");
    CloudException error = assertFails(ErrorKind.NETWORK, () -> cloud.oneOffs().run("shop", "ls"));
    assertThat(error).hasMessageContaining("; run.1 could not be stopped");
    assertThat(error.getSuppressed()).hasSize(1);
  }

  @Test
  void aProcessWithoutANameStopsNoOther() {
    startedAt(" ", REFUSING);
    assertFails(ErrorKind.NETWORK, () -> cloud.oneOffs().run("shop", "ls"));
    assertThat(sandbox.requests().count("POST", "/apps/*/ps/stop")).isZero();
  }

  private void startedAt(String process, String address) {
    respond(
        "POST",
        "/apps/shop/ps",
        200,
        "application/json",
        "{\"process\":\"" + process + "\",\"rendezvous_url\":\"" + address + "\"}");
  }

  @Test
  void acceptsARendezvousUrlWithoutSchemeAndNeverExposesItsSecret() {
    startedAt("run.1", REFUSING);
    CloudException error = assertFails(ErrorKind.NETWORK, () -> cloud.oneOffs().run("shop", "ls"));
    assertThat(error).hasMessageContaining("127.0.0.1");
    assertThat(error.toString() + error.getCause()).doesNotContain("canary-secret");
  }

  @Test
  void toStringOmitsTheRendezvousUrl() {
    assertThat(
            legacy
                .processes()
                .run(anApp(), Form.of("command", "echo").and("attach", "true"))
                .toString())
        .contains("rendezvousUrl=****");
  }
}
