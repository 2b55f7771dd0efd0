// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.internal.text.ForeignText;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The examples as a command-line program. Run {@code examples/run --help}. */
@Command(
    name = "run",
    description = "Polycloud by example: on an embedded sandbox, or live with --live.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    version = "polycloud examples",
    subcommands = {
      Tour.class,
      Inventory.class,
      WhoAmI.class,
      HerokuCommand.class,
      Raw.class,
      SandboxCommand.class,
      OvhCommand.class,
      RunAboveCommand.class
    })
public final class Main {
  /** Called by picocli. */
  Main() {}

  /**
   * Runs a command and exits with its status: 0 success, 1 failure, 2 invalid usage or
   * configuration.
   */
  public static void main(String[] args) {
    TerminalOutput.install();
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          PrintWriter err = command.getErr();
          err.println("error: " + oneLine(failure));
          err.flush();
          return failure instanceof CloudException e && isUsage(e) ? 2 : 1;
        });
    line.setParameterExceptionHandler(
        (failure, args) -> {
          PrintWriter err = failure.getCommandLine().getErr();
          err.println("usage: " + oneLine(failure) + " (try --help)");
          err.flush();
          return 2;
        });
    return line;
  }

  /** The message in one line; exceptions of other libraries are prefixed with their type. */
  static String oneLine(Throwable failure) {
    String message =
        ForeignText.line(String.valueOf(failure.getMessage()).lines().findFirst().orElse(""));
    return failure instanceof CloudException
            || failure instanceof IllegalStateException
            || failure instanceof CommandLine.PicocliException
        ? message
        : failure.getClass().getSimpleName() + ": " + message;
  }

  /** Whether the error was detected before anything was sent. */
  private static boolean isUsage(CloudException e) {
    return e.kind() == ErrorKind.CONFIGURATION
        || (e.kind() == ErrorKind.INVALID_REQUEST && e.status().isEmpty());
  }
}
