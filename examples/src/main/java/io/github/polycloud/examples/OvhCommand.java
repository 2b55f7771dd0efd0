// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import picocli.CommandLine.Command;

/** Commands that are specific to OVH. */
@Command(
    name = "ovh",
    description = "Commands that are specific to OVH.",
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
