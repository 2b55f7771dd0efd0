// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.cli.Run;
import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.sandbox.Sandbox;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One-off commands, logs, deployments and migrations. */
@Timeout(180)
class RunAppsTest {
  private static Sandbox sandbox;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.builder().apps(2).start();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  private Run heroku() {
    return Run.in(folder).onHeroku(sandbox);
  }

  private Cloud cloud() {
    return Clouds.builder("heroku")
        .endpoint(sandbox.heroku().url())
        .credential("token", sandbox.heroku().token())
        .connect();
  }

  private static void usage(Run.Result result, String... words) {
    assertThat(result.status()).as(result.err()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains(words);
  }

  @Test
  void aCommandEndsWithItsStatusAndReadsWhatIsTyped() throws Exception {
    Run.Result run =
        heroku().args("run", "-a", "app-001", "-e", "NAME=all", "--", "echo hello $NAME; exit 7");
    assertThat(run.status()).as(run.err()).isEqualTo(7);
    assertThat(run.out()).contains("hello all\n");
    Run.Result bash =
        heroku().input("echo one\nexit 4\n").args("run", "-a", "app-001", "--", "bash");
    assertThat(bash.status()).as(bash.err()).isEqualTo(4);
    assertThat(bash.out()).contains("one\n");
    Run.Result detached = heroku().args("run", "-a", "app-001", "--detached", "--", "sleep", "1");
    assertThat(detached.out()).matches("run\\.\\d+\n");
  }

  @Test
  void aDryRunStartsNothing() throws Exception {
    sandbox.requests().clear();
    Run.Result run = heroku().args("run", "-a", "app-001", "--dry-run", "--", "two", "w o r d s");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("would send: POST /apps/app-001/dynos", "run on app app-001: two 'w o r d s'\n");
    assertThat(sandbox.requests().all()).noneMatch(each -> !each.method().equals("GET"));
  }

  @Test
  void theRemoteProcessEndsWithTheCommand() throws Exception {
    Process process = heroku().start("run", "-a", "app-002", "--", "echo begun; sleep 600");
    BufferedReader lines = Run.lines(process);
    assertThat(lines.readLine()).contains("begun");
    process.destroy();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(sandbox.requests().find("POST", "/apps/app-002/dynos/*/actions/stop")).hasSize(1);
    try (Cloud cloud = cloud()) {
      Waiter.polling(() -> cloud.processes().list("app-002"))
          .until(all -> all.stream().noneMatch(each -> each.name().startsWith("run.")))
          .await();
    }
  }

  @Test
  void aLogIsFilteredAndFollowed() throws Exception {
    Run.Result web = heroku().args("logs", "-a", "app-001", "--type", "web", "-n", "2");
    assertThat(web.status()).as(web.err()).isZero();
    assertThat(web.lines()).hasSize(2).allMatch(line -> line.contains("web."));
    Process process = heroku().start("logs", "-a", "app-001", "--tail", "--source", "heroku");
    BufferedReader lines = Run.lines(process);
    assertThat(lines.readLine()).contains(" heroku[");
    process.destroy();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    usage(heroku().args("logs", "-a", "app-001", "--num", "0"), "lines must be at least 1");
  }

  @Test
  void aDirectoryIsDeployed() throws Exception {
    Path source = Files.createDirectory(folder.resolve("source"));
    Files.writeString(source.resolve("Procfile"), "web: bin/web\n");
    Run.Result rehearsed = heroku().args("deploy", "-a", "app-001", "source", "--dry-run");
    assertThat(rehearsed.err()).contains("would send: POST /apps/app-001/builds");
    assertThat(sandbox.requests().count("POST", "/apps/app-001/builds")).isZero();
    Run.Result deployed =
        heroku().args("deploy", "-a", "app-001", "source", "--source-version", "60883d9e");
    assertThat(deployed.status()).as(deployed.err()).isZero();
    assertThat(deployed.out()).contains("Released v");
    assertThat(deployed.err()).startsWith("deployed app-001 as v").hasLineCount(1);
    assertThat(sandbox.requests().find("POST", "/apps/app-001/builds"))
        .singleElement()
        .satisfies(build -> assertThat(build.body()).contains("60883d9e"));
    usage(heroku().args("deploy", "-a", "app-001", "no-such-folder"), "no-such-folder");

    sandbox.requests().clear();
    Run.Result nowhere = heroku().args("deploy", "-a", "no-such-app", "source");
    assertThat(nowhere.status()).isEqualTo(1);
    assertThat(nowhere.err()).contains("heroku has no app no-such-app").hasLineCount(1);
    assertThat(sandbox.requests().all()).allMatch(each -> each.method().equals("GET"));
    usage(heroku().args("deploy", "-a", "app-001", "--yes"), "there is no option --yes");
  }

  @Test
  void aMigrationIsShownUntilItIsApplied() throws Exception {
    Run.Result shown = Run.in(folder).args("migrate", "--sandbox", "-a", "app-001");
    assertThat(shown.status()).as(shown.err()).isZero();
    assertThat(shown.out()).contains("to do: create app app-001").doesNotContain("done: ");
    assertThat(shown.err()).contains("--apply");

    Run.Result unasked = Run.in(folder).args("migrate", "--sandbox", "-a", "app-001", "--apply");
    assertThat(unasked.status()).isEqualTo(2);
    assertThat(unasked.err()).contains("create app app-001", "--yes");

    Run.Result done =
        Run.in(folder).args("migrate", "--sandbox", "-a", "app-001", "--apply", "--yes");
    assertThat(done.status()).as(done.err()).isZero();
    assertThat(done.out()).contains("done: create app app-001").doesNotContain("to do: ");

    Run.Result same =
        heroku()
            .env("HEROKU_LEGACY_URL", sandbox.heroku().url())
            .args("migrate", "-a", "app-001", "--apply");
    assertThat(same.status()).as(same.err()).isZero();
    assertThat(same.out()).startsWith("no steps").doesNotContain("scale");
    Run.Result nowhere = Run.in(folder).args("migrate", "--sandbox", "-a", "no-such-app");
    assertThat(nowhere.err()).contains("heroku-legacy has no app no-such-app; 'polycloud apps -c");
  }

  @Test
  void whatIsMissingIsNamed() throws Exception {
    for (List<String> command :
        List.of(
            List.of("logs", "-a", "app-001", "-c", "heroku"),
            List.of("run", "-a", "app-001", "-c", "heroku", "--", "ls"),
            List.of("deploy", "-a", "app-001", "-c", "heroku", "."))) {
      usage(Run.in(folder).args(command.toArray(String[]::new)), "HEROKU_API_KEY", ".netrc");
    }
    usage(heroku().args("run", "-a", "app-001"), "CMD");
    Run.Result ovh = Run.in(folder).onOvh(sandbox).args("logs", "-a", "app-001");
    assertThat(ovh.status()).isEqualTo(2);
    assertThat(ovh.err()).contains("ovh").containsIgnoringCase("logs").hasLineCount(1);
  }
}
