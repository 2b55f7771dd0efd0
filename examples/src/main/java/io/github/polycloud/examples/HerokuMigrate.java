// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.sandbox.Sandbox;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Migrates an app from an installation of the legacy API to v3, as far as the APIs allow. */
@Command(
    name = "migrate",
    description = {
      "Reads an app through the legacy API and prints the steps to migrate it to v3.",
      "Without --live: from one sandbox to another, which is empty."
    })
final class HerokuMigrate implements Callable<Integer> {
  @Parameters(
      paramLabel = "APP",
      description = "name of the app; on the sandbox, app-001 to app-005")
  private String app;

  @Option(names = "--apply", description = "carry out the steps instead of only printing them")
  private boolean apply;

  @Option(
      names = "--live",
      description = {
        "from HEROKU_LEGACY_URL to HEROKU_API_URL, both with HEROKU_API_KEY or each with the",
        "credentials of its host in ~/.netrc"
      })
  private boolean live;

  HerokuMigrate() {}

  @Override
  public Integer call() {
    if (live) {
      try (Cloud source = Clouds.connect("heroku-legacy");
          Cloud target = Clouds.connect("heroku")) {
        return migrate(source, target);
      }
    }
    try (Sandbox legacy = Sandbox.start();
        Sandbox v3 = Sandbox.builder().apps(0).start();
        Cloud source = connect("heroku-legacy", legacy);
        Cloud target = connect("heroku", v3)) {
      return migrate(source, target);
    }
  }

  private static Cloud connect(String provider, Sandbox sandbox) {
    return Clouds.builder(provider)
        .endpoint(sandbox.heroku().url())
        .credential("token", sandbox.heroku().token())
        .connect();
  }

  private int migrate(Cloud source, Cloud target) {
    Migration migration = new Migration(source, target, app);
    List<Migration.Step> steps = migration.plan();
    for (Migration.Step step : steps) {
      if (apply) {
        step.change().run();
      }
      System.out.printf("%s: %s%n", apply ? "done" : "to do", step.text());
    }
    if (steps.isEmpty()) {
      System.out.println("no steps");
    }
    migration.manualSteps().forEach(note -> System.out.printf("manual step: %s%n", note));
    if (!apply && !steps.isEmpty()) {
      System.err.println("use --apply to carry out these steps");
    }
    return 0;
  }
}
