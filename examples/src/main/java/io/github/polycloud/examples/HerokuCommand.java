package io.github.polycloud.examples;

import picocli.CommandLine.Command;

/** What one does with an app on Heroku day by day. */
@Command(
    name = "heroku",
    description = {
      "Apps on Heroku, day by day.",
      "Each command acts on an embedded sandbox with apps app-001 to app-005; where",
      "HEROKU_API_URL names a server on the loopback interface, on that sandbox, with the",
      "key in HEROKU_API_KEY; and with --live on the real service."
    },
    subcommands = {HerokuPs.class, HerokuLogs.class, HerokuRun.class, HerokuManual.class})
final class HerokuCommand {
  HerokuCommand() {}
}
