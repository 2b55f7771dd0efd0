// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.run;

import io.github.polycloud.Cloud;
import io.github.polycloud.cli.account.AppOptions;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.ConfirmedChangeOptions;
import io.github.polycloud.cli.account.Connector;
import io.github.polycloud.cli.output.ExitStatus;
import io.github.polycloud.cli.output.Progress;
import io.github.polycloud.sandbox.Sandbox;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Migrates an app between clouds, as far as their APIs allow. */
@Command(
    name = "migrate",
    description = {
      "Show the steps to move an app from one cloud to another, or carry them out with --apply.",
      "With --sandbox: from one sandbox to another, which is empty."
    })
public final class MigrateCommand implements Callable<Integer> {
  @Mixin private CloudOptions clouds;
  @Mixin private AppOptions app;
  @Mixin private ConfirmedChangeOptions change;
  @Spec private CommandSpec spec;

  @Option(
      names = "--from",
      paramLabel = "CLOUD",
      description = "the cloud of the app (default: ${DEFAULT-VALUE})")
  private String from = "heroku-legacy";

  @Option(
      names = "--to",
      paramLabel = "CLOUD",
      description = "the cloud to move it to (default: ${DEFAULT-VALUE})")
  private String to = "heroku";

  @Option(names = "--apply", description = "carry out the steps instead of only printing them")
  private boolean apply;

  /** Called by picocli. */
  public MigrateCommand() {}

  @SuppressWarnings("try")
  @Override
  public Integer call() {
    if (clouds.cloud() != null) {
      throw new ParameterException(
          spec.commandLine(), "migrate has two clouds; use --from and --to instead of -c");
    }
    try (Connector connector = clouds.connector(change.isDryRun());
        Cloud source = connector.connect(from);
        Progress progress = Progress.start("app " + app.name())) {
      if (connector.sandbox().isPresent()) {
        try (Sandbox empty = Sandbox.builder().apps(0).start();
            Cloud target =
                connector
                    .builder(to)
                    .endpoint(empty.heroku().url())
                    .credential("token", empty.heroku().token())
                    .connect()) {
          return migrate(source, target);
        }
      }
      try (Cloud target = connector.connect(to)) {
        return migrate(source, target);
      }
    }
  }

  private int migrate(Cloud source, Cloud target) {
    Migration migration = new Migration(source, target, app.name());
    List<Migration.Step> steps = migration.plan();
    if (apply && !steps.isEmpty()) {
      List<String> texts = steps.stream().map(Migration.Step::text).toList();
      if (!change.confirm("migrate " + app.name() + " from " + from + " to " + to, texts)) {
        return ExitStatus.FAILURE;
      }
    }
    for (Migration.Step step : steps) {
      if (apply) {
        step.change().run();
      }
      System.out.printf("%s: %s%n", apply && !change.isDryRun() ? "done" : "to do", step.text());
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
