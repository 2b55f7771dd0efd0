package io.github.polycloud.examples;

import picocli.CommandLine.Command;

/** What one does with an app on Heroku day by day. */
@Command(
    name = "heroku",
    description = {
      "Apps on Heroku, day by day.",
      "Each command acts on a sandbox of its own with apps app-001 to app-005.",
      "Where HEROKU_API_URL names a server on the loopback interface it acts on",
      "that, with the key in HEROKU_API_KEY; with --live on the real service."
    },
    subcommands = {
      HerokuPs.class,
      HerokuLogs.class,
      HerokuRun.class,
      HerokuDeploy.class,
      HerokuManual.class
    })
final class HerokuCommand {
  HerokuCommand() {}
}
