// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli;

import io.github.polycloud.cli.cost.CostsCommand;
import io.github.polycloud.cli.output.OutputException;
import io.github.polycloud.cli.output.Terminal;
import io.github.polycloud.cli.output.TerminalOutput;
import io.github.polycloud.cli.tool.CompletionCommand;
import io.github.polycloud.cli.tool.InventoryCommand;
import io.github.polycloud.cli.tool.ManualCommand;
import io.github.polycloud.cli.tool.TourCommand;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command. */
@Command(
    name = "polycloud",
    description = "One view over Heroku, OVH and other clouds.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Polycloud.Version.class,
    usageHelpAutoWidth = false,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      AppsCommand.class,
      CompletionCommand.class,
      CostsCommand.class,
      InventoryCommand.class,
      ManualCommand.class,
      TourCommand.class,
    })
public final class Polycloud implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Called by picocli. */
  Polycloud() {}

  /** Runs a command and exits with its {@linkplain ExitStatus status}. */
  public static void main(String[] args) {
    TerminalOutput.install();
    System.exit(run(args));
  }

  private static int run(String... args) {
    int status;
    try {
      status = commandLine().execute(args);
      System.out.flush();
    } catch (OutputException e) {
      status = failed(e);
    }
    return status;
  }

  /** Returns the command with all its subcommands. */
  public static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Polycloud());
    line.setUsageHelpWidth(Math.max(60, Math.min(Terminal.columns(), 120)));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            Terminal.hasColours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    CommandGroups.install(line);
    // Not in the annotation, from which the commands would inherit it.
    line.getCommandSpec()
        .usageMessage()
        .footer(
            "",
            "Commands use the credentials that they find in the environment and in files, or those"
                + " of --profile; --sandbox uses invented data. 'polycloud COMMAND --help' has the"
                + " rest.");
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
    line.setParameterExceptionHandler(
        (failure, args) -> {
          System.err.println("usage: " + ExitStatus.message(failure) + suggestions(failure));
          return ExitStatus.USAGE;
        });
    return line;
  }

  private static int failed(Exception failure) {
    if (!(failure instanceof OutputException e && e.isClosedPipe())) {
      error(System.err, failure);
    }
    return ExitStatus.of(failure);
  }

  private static void error(PrintStream err, Exception failure) {
    try {
      err.println("error: " + ExitStatus.message(failure));
    } catch (OutputException e) {
      // Standard error cannot be written either: the status is all that is left.
    }
  }

  private static String suggestions(CommandLine.ParameterException failure) {
    String help = " (try " + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help)";
    if (failure instanceof UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions();
      if (!near.isEmpty()) {
        return "; did you mean " + String.join(" or ", near) + "?";
      }
    }
    return help;
  }

  @Override
  public void run() {
    spec.commandLine().usage(System.out);
  }

  /** The version of the library. */
  static final class Version implements IVersionProvider {
    Version() {}

    @Override
    public String[] getVersion() {
      return new String[] {
        "polycloud " + io.github.polycloud.Polycloud.version(),
        "Java " + Runtime.version() + ", " + System.getProperty("os.name")
      };
    }
  }
}
