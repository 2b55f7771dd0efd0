// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli;

import io.github.polycloud.cli.output.Terminal;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of commands that change something. */
public final class ChangeOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-y", "--yes"},
      description = "do not ask before the change")
  private boolean yes;

  @Option(
      names = "--dry-run",
      description = "print the requests that would be sent; change nothing")
  private boolean dryRun;

  /** Called by picocli. */
  public ChangeOptions() {}

  /** Returns whether nothing must be changed. */
  public boolean isDryRun() {
    return dryRun;
  }

  /**
   * Shows what a command will do, and asks, unless {@code --yes} or {@code --dry-run} was given.
   * For what destroys something or changes more than one thing.
   *
   * @param title what will happen, without a full stop
   * @param items what it will happen to
   * @return whether to make the change
   * @throws ParameterException if there is no terminal to ask on
   */
  public boolean confirm(String title, List<String> items) {
    System.err.println(title + (items.isEmpty() ? "" : ":"));
    items.forEach(item -> System.err.printf("  %s%n", item));
    if (yes || dryRun) {
      return true;
    }
    if (!Terminal.isInteractive()) {
      throw new ParameterException(
          command.commandLine(),
          "nothing was changed; confirm with --yes, or see it with --dry-run");
    }
    String answer = System.console().readLine("Go on? [y/N] ");
    boolean accepted = answer != null && List.of("y", "yes").contains(answer.strip().toLowerCase());
    if (!accepted) {
      System.err.println("nothing was changed");
    }
    return accepted;
  }
}
