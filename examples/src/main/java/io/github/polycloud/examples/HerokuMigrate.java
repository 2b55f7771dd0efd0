package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.sandbox.Sandbox;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Moves an app from an installation of the legacy API to v3, as far as APIs can. */
@Command(
    name = "migrate-from-legacy",
    description = {
      "Reads an app through the legacy API and prints what it takes to have it on v3.",
      "Without --live: from one sandbox to another, empty one."
    })
final class MigrateFromLegacy implements Callable<Integer> {
  @Parameters(
      paramLabel = "APP",
      description = "name of the app; on the sandbox app-001 to app-005")
  private String app;

  @Option(names = "--apply", description = "do it, and not only print it")
  private boolean apply;

  @Option(
      names = "--live",
      description = {
        "from HEROKU_LEGACY_URL to HEROKU_API_URL, both with HEROKU_API_KEY, or each with what",
        "~/.netrc has for its host"
      })
  private boolean live;

  MigrateFromLegacy() {}

  @Override
  public Integer call() {
    if (live) {
      try (Cloud source = Clouds.connect("heroku-legacy");
          Cloud target = Clouds.connect("heroku")) {
        return migrate(source, target);
      }
    }
    try (Sandbox old = Sandbox.start();
        Sandbox fresh = Sandbox.builder().apps(0).start();
        Cloud source = connect("heroku-legacy", old);
        Cloud target = connect("heroku", fresh)) {
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
      System.out.println((apply ? "done: " : "to do: ") + step.text());
    }
    if (steps.isEmpty()) {
      System.out.println("nothing to do");
    }
    migration.manualSteps().forEach(note -> System.out.println("by hand: " + note));
    if (!apply && !steps.isEmpty()) {
      System.err.println("run it with --apply to do this");
    }
    return 0;
  }
}
