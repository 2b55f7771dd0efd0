// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import static io.github.polycloud.cli.SandboxClouds.done;
import static io.github.polycloud.cli.SandboxClouds.failed;
import static io.github.polycloud.cli.SandboxClouds.wantsConfirmation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.polycloud.Cloud;
import io.github.polycloud.cli.Run;
import io.github.polycloud.cli.Run.Result;
import io.github.polycloud.cli.SandboxClouds;
import io.github.polycloud.model.Maintenance;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that list, create, change and delete apps, and how they choose a cloud. */
class AppCommandsTest {
  private static Sandbox sandbox;
  private static Cloud heroku;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.builder().apps(2).start();
    heroku = SandboxClouds.heroku(sandbox);
  }

  @AfterAll
  static void stop() {
    heroku.close();
    sandbox.close();
  }

  private Run run() {
    return Run.in(folder).on(sandbox);
  }

  @Test
  void appsOfAllCloudsAreInOneListInTheOrderOfTheClouds() throws Exception {
    assertThat(done(run().args("apps")).lines().map(line -> line.split(" ")[0]))
        .startsWith("CLOUD", "heroku")
        .endsWith("ovh");
    assertThat(done(run().args("apps", "list", "-q", "--filter", "cloud=ovh")))
        .isEqualTo("example.com\n");
  }

  @Test
  void aCreatedAppIsNamedOnStandardOutput() throws Exception {
    Result several = run().args("apps", "create", "made");
    failed(several, 2, "-c heroku or -c ovh");
    Result rehearsed = run().args("apps", "create", "made", "-c", "heroku", "--dry-run");
    assertThat(done(rehearsed)).isEmpty();
    assertThat(rehearsed.err())
        .contains("would send: POST /apps {\"name\":\"made\"}", "nothing was changed");
    assertThat(heroku.apps().find("made")).isEmpty();

    Result created = run().args("apps", "create", "made", "--region", "eu", "-c", "heroku");
    assertThat(done(created)).isEqualTo("made\n");
    assertThat(created.err()).isEqualTo("created app made on heroku\n");
    assertThat(heroku.apps().get("made").region()).isEqualTo("eu");
  }

  @Test
  void anAppIsRenamedAndItsMaintenanceIsTurnedOn() throws Exception {
    heroku.apps().create(NewApp.named("before"));
    assertThat(run().args("apps", "rename", "-a", "before", "after").err())
        .isEqualTo("renamed app before on heroku to after\n");
    assertThat(run().args("apps", "maintenance", "-a", "after", "on").err())
        .isEqualTo("maintenance of app after on heroku is on\n");
    assertThat(heroku.apps().get("after").maintenance()).isEqualTo(Maintenance.ON);
    failed(
        run().args("apps", "maintenance", "-a", "after", "perhaps"),
        2,
        "'perhaps' is not on or off",
        "--help");
    String[] json = {"-o", "json", "--fields", "maintenance"};
    assertThat(done(run().args("apps", "-a", "after", json[0], json[1], json[2], json[3])))
        .isEqualTo("[{\"maintenance\":true}]\n");
    assertThat(done(run().args("apps", "-a", "example.com", json[0], json[1], json[2], json[3])))
        .isEqualTo("[{\"maintenance\":null}]\n");
    assertThat(done(run().args("inventory", "--filter", "name=after", "-o", "json")))
        .contains("\"state\":\"maintenance\"", "\"processes\":{");
  }

  @Test
  void anAppIsDeletedOnlyIfThatIsConfirmed() throws Exception {
    heroku.apps().create(NewApp.named("old"));
    wantsConfirmation(
        run().args("apps", "delete", "-a", "old"), "delete app old on heroku", "old.herokuapp.com");
    assertThat(run().args("apps", "delete", "-a", "old", "--dry-run").err())
        .contains("would send: DELETE /apps/old");
    assertThat(heroku.apps().find("old")).isPresent();

    assertThat(run().args("apps", "delete", "-a", "old", "--yes").err())
        .endsWith("deleted app old on heroku\n");
    assertThat(heroku.apps().find("old")).isEmpty();
  }

  @Test
  void onATerminalTheUserIsAsked() throws Exception {
    assumeTrue(Files.isExecutable(Run.TERMINAL), "no terminal emulation available");
    heroku.apps().create(NewApp.named("asked"));
    Result no = run().onTerminal(80).input("n\n").args("apps", "delete", "-a", "asked");
    assertThat(no.out()).contains("Go on? [y/N]", "nothing was changed");
    assertThat(no.status()).isEqualTo(1);
    assertThat(heroku.apps().find("asked")).isPresent();

    Result yes = run().onTerminal(80).input("y\n").args("apps", "delete", "-a", "asked");
    assertThat(yes.out()).contains("deleted app asked");
    assertThat(yes.status()).isZero();
  }

  @Test
  void theCloudThatHasTheAppIsChosen() throws Exception {
    assertThat(done(run().args("domains", "-a", "example.com", "-q"))).contains("example.com");
    failed(run().args("config", "-a", "no-such-app"), 1, "neither heroku nor ovh has an app");
    for (String command : List.of("logs", "processes", "deploy", "run --dry-run", "run")) {
      String[] words =
          (command + " -a example.com" + (command.startsWith("run") ? " ls" : "")).split(" ");
      failed(
          run().args(words),
          2,
          "app example.com is on ovh, which has no " + words[0],
          "; ovh has whoami, keys, apps");
    }
    Result alone = Run.in(folder).onHeroku(sandbox).args("logs", "-a", "no-such-app");
    failed(alone, 1, "heroku has no app no-such-app; 'polycloud apps' lists what there is");
    sandbox.faults().inject(1, "GET", "**/hosting/web/**").status(403);
    Result withoutOvh = run().args("config", "-a", "app-001", "-q");
    assertThat(done(withoutOvh)).contains("RACK_ENV");
    assertThat(withoutOvh.err()).startsWith("note: without ovh: ");
    heroku.apps().create(NewApp.named("twin"));
    try (Cloud ovh = SandboxClouds.ovh(sandbox)) {
      ovh.apps().rename("example.com", "twin");
      failed(
          run().args("config", "-a", "twin"),
          2,
          "several clouds have an app",
          "-c heroku or -c ovh");
      assertThat(run().args("config", "-a", "twin", "-c", "ovh").status()).isZero();
      ovh.apps().rename("twin", "example.com");
    }
  }

  @Test
  void whatACloudLacksIsNamedWithWhatItHas() throws Exception {
    failed(
        run().args("processes", "-c", "ovh", "-a", "example.com"),
        2,
        "ovh has no processes; ovh has whoami, keys, apps, config, domains");
    failed(run().args("servers", "-c", "heroku"), 2, "heroku has no servers; heroku has whoami");
    for (String cloud : List.of("heroku", "heroku-legacy", "ovh")) {
      failed(
          Run.in(folder).args("apps", "-c", cloud),
          2,
          "no credentials for " + cloud + " found",
          "'polycloud login -c ",
          cloud.equals("ovh") ? "OVH_APPLICATION_KEY" : "HEROKU_API_KEY",
          "--sandbox");
    }
  }

  @Test
  void optionsInFrontOfASubcommandAreNotIgnored() throws Exception {
    sandbox.requests().clear();
    failed(
        run().args("apps", "--sandbox", "delete", "-a", "app-001", "--yes"),
        2,
        "write --sandbox behind polycloud apps delete");
    assertThat(sandbox.requests().all()).isEmpty();
  }
}
