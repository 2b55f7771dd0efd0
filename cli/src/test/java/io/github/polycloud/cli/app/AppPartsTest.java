// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import static io.github.polycloud.cli.SandboxClouds.done;
import static io.github.polycloud.cli.SandboxClouds.failed;
import static io.github.polycloud.cli.SandboxClouds.wantsConfirmation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.cli.Run;
import io.github.polycloud.cli.Run.Result;
import io.github.polycloud.cli.SandboxClouds;
import io.github.polycloud.sandbox.Sandbox;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over domains, collaborators and add-ons of apps. */
@Tag("jdk-independent")
class AppPartsTest {
  private static final String APP = "app-001";
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
  void domainsOfAllAppsOnAllCloudsAreListed() throws Exception {
    assertThat(done(run().args("domains", "-o", "csv", "--fields", "cloud,app,hostname")))
        .contains("heroku,app-001,app-001.herokuapp.com", "ovh,example.com,example.com");
  }

  @Test
  void aDomainIsAddedWithTheRecordItNeedsAndRemoved() throws Exception {
    Result added = run().args("domains", "add", "-a", APP, "shop.example.org");
    assertThat(done(added)).isEqualTo("shop.example.org CNAME shop.example.org.herokudns.com\n");
    assertThat(added.err()).isEqualTo("added domain shop.example.org to app app-001 on heroku\n");

    String[] remove = {"domains", "remove", "-a", APP, "shop.example.org"};
    wantsConfirmation(run().args(remove), "domain shop.example.org");
    assertThat(heroku.domains().find(APP, "shop.example.org")).isPresent();
    done(run().args("domains", "remove", "-a", APP, "shop.example.org", "-y"));
    assertThat(heroku.domains().find(APP, "shop.example.org")).isEmpty();
    failed(run().args(remove), 1, "find that domain");
  }

  @Test
  void aRehearsalDoesNotWaitForWhatItHasNotStarted() throws Exception {
    Result result = run().args("config", "set", "A=1", "-a", "example.com", "--dry-run");
    assertThat(done(result)).isEmpty();
    assertThat(result.err())
        .contains("would send: POST /1.0/hosting/web/example.com/envVar", "nothing was changed");
  }

  @Test
  void collaboratorsAreAddedAndRemoved() throws Exception {
    assertThat(run().args("collaborators", "add", "-a", APP, "bob@example.com").err())
        .isEqualTo("added bob@example.com to app app-001 on heroku with access edit\n");
    assertThat(done(run().args("collaborators", "-q", "--filter", "account=bob@example.com")))
        .isEqualTo("app-001 bob@example.com\n");
    failed(
        run().args("collaborators", "remove", "-a", APP, "eve@example.com"),
        1,
        "app app-001 has no collaborator eve@example.com; it has ",
        "bob@example.com");
    failed(
        run().args("domains", "remove", "-a", APP, "none.example"),
        1,
        "; 'polycloud domains -a app-001' lists what there is");
    failed(
        run().args("collaborators", "add", "-a", APP, "eve@example.com", "--access", "view"),
        2,
        "belongs to no team");
    wantsConfirmation(
        run().args("collaborators", "remove", "-a", APP, "bob@example.com"), "bob@example.com");
    done(run().args("collaborators", "remove", "-a", APP, "bob@example.com", "--yes"));
    assertThat(done(run().args("collaborators", "-a", APP, "-q"))).doesNotContain("bob");
  }

  @Test
  void addOnsAreCreatedChangedAndRemoved() throws Exception {
    assertThat(run().args("addons", "-a", APP).err()).isEqualTo("no add-ons\n");
    assertThat(done(run().args("addons", "services", "-q"))).contains("heroku-postgresql\n");
    String plans = done(run().args("addons", "plans", "heroku-postgresql", "-o", "csv"));
    assertThat(plans).startsWith("cloud,name,price,currency,").contains(",9.00,USD,");

    String name = done(run().args("addons", "create", "-a", APP, "heroku-postgresql:dev")).strip();
    assertThat(heroku.addOns().get(APP, name).plan()).isEqualTo("heroku-postgresql:dev");
    done(run().args("addons", "change", "-a", APP, name, "heroku-postgresql:basic"));
    assertThat(heroku.addOns().get(APP, name).plan()).isEqualTo("heroku-postgresql:basic");

    wantsConfirmation(
        run().args("addons", "remove", "-a", APP, name),
        "with all data",
        "heroku-postgresql:basic");
    done(run().args("addons", "remove", "-a", APP, name, "--yes"));
    assertThat(heroku.addOns().find(APP, name)).isEmpty();
  }
}
