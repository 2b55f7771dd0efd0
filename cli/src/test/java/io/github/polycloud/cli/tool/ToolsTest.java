// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.cli.Run;
import io.github.polycloud.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tour, the manual, the inventory and the costs. */
class ToolsTest {
  private static Sandbox sandbox;
  @TempDir private static Path folder;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  /** Also with credentials in the environment, whose account it would change. */
  @Test
  void theTourAndTheManualRunOnTheirOwnSandbox() throws Exception {
    int before = sandbox.requests().all().size();
    Run.Result tour = Run.in(folder).on(sandbox).args("tour");
    assertThat(tour.status()).as(tour.err()).isZero();
    assertThat(tour.err()).contains("a private sandbox with invented data");
    assertThat(tour.out()).contains("== Inventory", "GREETING is hello again", "== Done");

    Run.Result manual = Run.in(folder).on(sandbox).args("manual", "rename", "add-on-services");
    assertThat(manual.status()).as(manual.err()).isZero();
    assertThat(manual.out())
        .contains("== rename", "back to app-005", "== add-on-services", "redistogo")
        .doesNotContain("== account");
    assertThat(sandbox.requests().all()).hasSize(before);

    Run.Result refused = Run.in(folder).args("tour", "--profile", "mine");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("runs on a sandbox only");
    Run.Result unknown = Run.in(folder).args("manual", "no-such-section");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("no section no-such-section; it has account, keys,");
  }

  @Test
  void theInventoryShowsAllCloudsInTheirOrder() throws Exception {
    Run.Result result =
        Run.in(folder)
            .on(sandbox)
            .args("inventory", "-o", "csv", "--fields", "cloud,kind,name,processes");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.lines())
        .startsWith("cloud,kind,name,processes", "heroku,app,app-001,\"web=1 worker=0\"")
        .anyMatch(line -> line.startsWith("ovh,dedicated,"));
    assertThat(result.err()).isEmpty();
  }

  /** The rows that were there are shown, and the other cloud. */
  @Test
  void aCloudThatFailsDoesNotHideTheOther() throws Exception {
    Run.Result result =
        Run.in(folder).on(sandbox).env("HEROKU_API_KEY", "wrong").args("inventory", "-q");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).startsWith("error: heroku: ").hasLineCount(1);
    assertThat(result.out()).contains("example.com");
  }

  @Test
  void currenciesOfCostsAreNotAdded() throws Exception {
    Run.Result table = Run.in(folder).args("costs", "--sandbox", "--months", "24");
    assertThat(table.status()).as(table.err()).isZero();
    assertThat(table.lines().get(0)).startsWith("MONTH");
    assertThat(table.err())
        .containsPattern("total: [0-9.]+ EUR")
        .containsPattern("total: [0-9.]+ USD");

    Run.Result bars = Run.in(folder).onTerminal(60).args("costs", "--sandbox", "--bars");
    assertThat(bars.lines()).anyMatch(line -> line.contains("\u2588\u2588"));
    assertThat(bars.lines())
        .filteredOn(line -> !line.startsWith("note:"))
        .allMatch(line -> line.length() <= 60);

    Run.Result page = Run.in(folder).args("costs", "--sandbox", "--html", "costs.html");
    assertThat(page.status()).as(page.err()).isZero();
    assertThat(page.out()).isEmpty();
    assertThat(page.err()).contains("wrote costs.html");
    assertThat(Files.readString(folder.resolve("costs.html")))
        .startsWith("<!DOCTYPE html>")
        .contains("<svg");

    Run.Result names = Run.in(folder).args("costs", "--sandbox", "-q");
    assertThat(names.lines())
        .doesNotHaveDuplicates()
        .allMatch(line -> line.matches("\\d{4}-\\d\\d (heroku|ovh) (EUR|USD)"));

    Run.Result nowhere = Run.in(folder).args("costs", "--sandbox", "--html", "no-folder/x");
    assertThat(nowhere.status()).isEqualTo(2);
    assertThat(nowhere.err())
        .startsWith("usage: cannot write no-folder/x: there is no directory ")
        .hasLineCount(1);

    Run.Result both = Run.in(folder).args("costs", "--sandbox", "--html", "x", "--bars");
    assertThat(both.status()).isEqualTo(2);
  }
}
