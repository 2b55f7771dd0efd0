package io.github.polycloud.examples;

import picocli.CommandLine.Command;

/** What OVH can do and no other cloud. */
@Command(
    name = "ovh",
    description = "OVH by its own names.",
    subcommands = {
      OvhLoginCommand.class,
      OvhRules.class,
      OvhBills.class,
      OvhServers.class,
      OvhBurst.class,
      OvhDns.class
    })
final class OvhCommand {
  OvhCommand() {}
}
