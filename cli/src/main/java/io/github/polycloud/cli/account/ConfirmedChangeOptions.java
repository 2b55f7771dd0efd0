// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.cli.output.Terminal;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of commands that ask before they change something. */
public final class ConfirmedChangeOptions extends ChangeOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-y", "--yes"},
      description = "do not ask before the change")
  private boolean yes;

  /** Called by picocli. */
  public ConfirmedChangeOptions() {}

  /** Returns whether changes are confirmed in advance, or only rehearsed. */
  public boolean isConfirmed() {
    return yes || isDryRun();
  }

  /**
   * Shows what a command will do, and asks, unless {@code --yes} or {@code --dry-run} was given.
   * For what destroys something or changes more than one thing.
   *
   * @param title what will happen, without a full stop
   * @param items what it will happen to
   * @return whether to proceed
   * @throws ParameterException if there is no terminal for the question
   */
  public boolean confirm(String title, List<String> items) {
    System.err.printf("%s%s%n", title, items.isEmpty() ? "" : ":");
    items.forEach(item -> System.err.printf("  %s%n", item));
    if (isConfirmed()) {
      return true;
    }
    if (!Terminal.isInteractive()) {
      throw new ParameterException(
          command.commandLine(),
          "nothing was changed; confirm with --yes, or see it with --dry-run");
    }
    String answer = Terminal.ask("Go on? [y/N] ");
    boolean accepted = List.of("y", "yes").contains(answer.toLowerCase(Locale.ROOT));
    if (!accepted) {
      System.err.println("nothing was changed");
    }
    return accepted;
  }
}
