// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.ovh;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What only OVH has. */
@Command(
    name = "ovh",
    description = "Write Java types of OVH operations, and compare descriptions of its API.",
    subcommands = {TypesCommand.class, CheckCommand.class, DiffCommand.class})
public final class OvhCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Called by picocli. */
  public OvhCommand() {}

  @Override
  public void run() {
    spec.commandLine().usage(System.out);
  }
}
