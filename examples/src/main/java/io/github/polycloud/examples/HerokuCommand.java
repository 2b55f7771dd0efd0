// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import picocli.CommandLine.Command;

/** Everyday tasks with apps on Heroku. */
@Command(
    name = "heroku",
    description = {
      "Everyday tasks with apps on Heroku.",
      "Each command runs against its own sandbox with the apps app-001 to app-005.",
      "If HEROKU_API_URL is a URL on the loopback interface, it runs against that",
      "server with the key in HEROKU_API_KEY; with --live, against the live service."
    },
    subcommands = {
      HerokuPs.class,
      HerokuLogs.class,
      HerokuRun.class,
      HerokuDeploy.class,
      HerokuMigrate.class,
    })
final class HerokuCommand {
  HerokuCommand() {}
}
