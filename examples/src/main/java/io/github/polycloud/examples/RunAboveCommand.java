package io.github.polycloud.examples;

import picocli.CommandLine.Command;

/** What is left of RunAbove: the sandbox has it, and live its endpoint says what came after it. */
@Command(
    name = "runabove",
    description = "RunAbove, which OVH has closed.",
    subcommands = RunAboveInstances.class)
final class RunAboveCommand {
  RunAboveCommand() {}
}
