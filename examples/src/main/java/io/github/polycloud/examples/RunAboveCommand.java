// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import picocli.CommandLine.Command;

/** RunAbove, which is closed: only the sandbox serves it, and live calls name the replacement. */
@Command(
    name = "runabove",
    description = "RunAbove, which OVH has closed.",
    subcommands = RunAboveInstances.class)
final class RunAboveCommand {
  RunAboveCommand() {}
}
