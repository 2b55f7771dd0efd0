// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.examples.Program.Result;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Targets and errors of the commands for apps; {@link EndToEndTest} covers their use. */
@ExtendWith(SandboxExtension.class)
class HerokuCommandsTest {
  @TempDir private Path folder;

  static Stream<List<String>> live() {
    return Stream.of(
        List.of("heroku", "ps", "app-001", "--live"),
        List.of("heroku", "logs", "app-001", "--tail", "--live"),
        List.of("heroku", "run", "app-001", "--live", "--", "rake", "db:migrate"),
        List.of("heroku", "deploy", "app-001", ".", "--live"),
        List.of("heroku", "migrate", "app-001", "--live"));
  }

  @ParameterizedTest
  @MethodSource("live")
  void liveWithoutATokenListsTheSourcesInOneLine(List<String> command) throws Exception {
    Result result = Program.in(folder).run(command.toArray(String[]::new));
    assertThat(result.status()).as(result.err()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("HEROKU_API_KEY", ".netrc");
    CommandsTest.oneClearLine(result);
  }

  @Test
  void liveCallsTheServerOfTheEnvironment(Sandbox sandbox) throws Exception {
    Path source = Files.createDirectory(folder.resolve("source"));
    Files.writeString(source.resolve("Procfile"), "web: bin/web\n");
    String ca = sandbox.heroku().caCertificate().toString();
    Program program =
        Program.in(folder)
            .with("HEROKU_API_URL", sandbox.heroku().url())
            .with("HEROKU_API_KEY", sandbox.heroku().token());

    assertThat(program.run("heroku", "ps", "app-001", "--live").out()).contains("web=1", "web.1");
    assertThat(program.run("heroku", "logs", "app-001", "--live").out()).contains(" heroku[");
    Result deployed =
        program.run(
            "heroku",
            "deploy",
            "app-001",
            source.toString(),
            "--source-version",
            "60883d9e",
            "--live");
    assertThat(deployed.out()).contains("Released v");
    Result run = program.run("heroku", "run", "app-001", "--live", "--ca", ca, "--", "exit 7");
    assertThat(run.status()).as(run.err()).isEqualTo(7);
    assertThat(sandbox.requests().count("GET", "/apps/app-001/formation")).isEqualTo(1);
    assertThat(sandbox.requests().count("POST", "/apps/app-001/log-sessions")).isEqualTo(1);
    assertThat(sandbox.requests().find("POST", "/apps/app-001/builds"))
        .singleElement()
        .satisfies(build -> assertThat(build.body()).contains("60883d9e"));
    assertThat(sandbox.requests().count("POST", "/apps/app-001/dynos")).isEqualTo(1);
  }

  @Test
  void aRemoteServerIsOnlyCalledLive(Sandbox sandbox) throws Exception {
    Program program =
        Program.in(folder)
            .with("HEROKU_API_URL", "https://api.heroku.invalid")
            .with("HEROKU_API_KEY", sandbox.heroku().token())
            .with("SSL_CERT_FILE", folder.resolve("no-such-file.pem").toString());
    assertThat(program.run("heroku", "ps", "app-001").out()).contains("web.1");
    Result live = program.run("heroku", "ps", "app-001", "--live");
    assertThat(live.status()).isEqualTo(2);
    assertThat(live.err()).contains("no-such-file.pem");
    CommandsTest.oneClearLine(live);
  }

  @Test
  void bashRunsWhatIsTyped() throws Exception {
    Result run =
        Program.in(folder)
            .input("echo one\nexit 4\n")
            .run("heroku", "run", "app-001", "--", "bash");
    assertThat(run.status()).as(run.err()).isEqualTo(4);
    assertThat(run.out()).contains("one\n");
  }

  @Test
  void aMissingDirectoryIsReportedInOneLine() throws Exception {
    Result result = Program.in(folder).run("heroku", "deploy", "app-001", "no-such-folder");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("no-such-folder");
    CommandsTest.oneClearLine(result);
  }

  @Test
  void versionPrintsTheVersion() throws Exception {
    Result result = Program.in(folder).run("heroku", "deploy", "--version");
    assertThat(result.status()).isZero();
    assertThat(result.out()).isEqualTo("polycloud examples\n");
  }

  @Test
  void aMigrationIsOnlyPrintedUntilItIsApplied() throws Exception {
    Result shown = Program.in(folder).run("heroku", "migrate", "app-001");
    assertThat(shown.status()).as(shown.err()).isZero();
    assertThat(shown.out()).contains("to do: create app app-001").doesNotContain("done: ");
    assertThat(shown.err()).contains("--apply");

    Result done = Program.in(folder).run("heroku", "migrate", "app-001", "--apply");
    assertThat(done.status()).as(done.err()).isZero();
    assertThat(done.out()).contains("done: create app app-001").doesNotContain("to do: ");
    assertThat(done.err()).isEmpty();
  }

  @Test
  void aMigrationToTheSameAppHasNoSteps(Sandbox sandbox) throws Exception {
    Result result =
        Program.in(folder)
            .with("HEROKU_API_URL", sandbox.heroku().url())
            .with("HEROKU_LEGACY_URL", sandbox.heroku().url())
            .with("HEROKU_API_KEY", sandbox.heroku().token())
            .run("heroku", "migrate", "app-001", "--live", "--apply");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).startsWith("no steps");
  }
}
