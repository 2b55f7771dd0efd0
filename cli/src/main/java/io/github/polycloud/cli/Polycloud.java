// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli;

import io.github.polycloud.auth.Environment;
import io.github.polycloud.cli.account.CloudsCommand;
import io.github.polycloud.cli.account.ConfigPathCommand;
import io.github.polycloud.cli.account.LoginCommand;
import io.github.polycloud.cli.account.LogoutCommand;
import io.github.polycloud.cli.account.WhoAmICommand;
import io.github.polycloud.cli.app.AddOnsCommand;
import io.github.polycloud.cli.app.AppsCommand;
import io.github.polycloud.cli.app.CollaboratorsCommand;
import io.github.polycloud.cli.app.ConfigCommand;
import io.github.polycloud.cli.app.DomainsCommand;
import io.github.polycloud.cli.app.ProcessesCommand;
import io.github.polycloud.cli.app.ReleasesCommand;
import io.github.polycloud.cli.app.RollbackCommand;
import io.github.polycloud.cli.cost.CostsCommand;
import io.github.polycloud.cli.output.CommandEnvironment;
import io.github.polycloud.cli.output.ExitStatus;
import io.github.polycloud.cli.output.OutputException;
import io.github.polycloud.cli.output.Terminal;
import io.github.polycloud.cli.output.TerminalOutput;
import io.github.polycloud.cli.ovh.OvhCommand;
import io.github.polycloud.cli.run.DeployCommand;
import io.github.polycloud.cli.run.LogsCommand;
import io.github.polycloud.cli.run.MigrateCommand;
import io.github.polycloud.cli.run.RunCommand;
import io.github.polycloud.cli.server.DnsCommand;
import io.github.polycloud.cli.server.KeysCommand;
import io.github.polycloud.cli.server.RulesCommand;
import io.github.polycloud.cli.server.ServersCommand;
import io.github.polycloud.cli.tool.CompletionCommand;
import io.github.polycloud.cli.tool.InventoryCommand;
import io.github.polycloud.cli.tool.ManualCommand;
import io.github.polycloud.cli.tool.RawCommand;
import io.github.polycloud.cli.tool.SandboxCommand;
import io.github.polycloud.cli.tool.TourCommand;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;
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
    synopsisSubcommandLabel = "[COMMAND]")
public final class Polycloud implements Runnable {
  private static final List<String> COMMANDS =
      List.of(
          "addons",
          "apps",
          "clouds",
          "collaborators",
          "completion",
          "config",
          "config-path",
          "costs",
          "deploy",
          "dns",
          "domains",
          "inventory",
          "keys",
          "login",
          "logout",
          "logs",
          "manual",
          "migrate",
          "ovh",
          "processes",
          "raw",
          "releases",
          "rollback",
          "rules",
          "run",
          "sandbox",
          "servers",
          "tour",
          "whoami");

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Called by picocli. */
  Polycloud() {}

  /** Runs a command and exits with its {@linkplain ExitStatus status}. */
  public static void main(String[] args) {
    TerminalOutput.install();
    System.exit(run(args));
  }

  /**
   * Runs a command in this JVM as {@link #main} does in a process of its own. One at a time: until
   * it returns, its streams and its environment are those of the JVM.
   *
   * @return the exit status
   */
  static synchronized int run(
      Environment environment, InputStream in, OutputStream out, OutputStream err, String... args) {
    InputStream formerIn = System.in;
    PrintStream formerOut = System.out;
    PrintStream formerErr = System.err;
    CommandEnvironment.replace(environment);
    System.setIn(in);
    TerminalOutput.install(out, err);
    try {
      return run(args);
    } finally {
      System.setIn(formerIn);
      System.setOut(formerOut);
      System.setErr(formerErr);
      CommandEnvironment.replace(null);
    }
  }

  private static int run(String... args) {
    int status;
    try {
      // Help and version: picocli prints a stack trace if it cannot write them.
      StringWriter help = new StringWriter();
      status = commandLine(args).setOut(new PrintWriter(help)).execute(args);
      byte[] text = WholeWords.finished(help.toString()).getBytes(StandardCharsets.UTF_8);
      // As bytes, since help has attributes of the terminal.
      System.out.write(text, 0, text.length);
      System.out.flush();
    } catch (OutputException e) {
      status = failed(e);
    }
    return status;
  }

  private static Class<?> command(String name) {
    return switch (name) {
      case "addons" -> AddOnsCommand.class;
      case "apps" -> AppsCommand.class;
      case "clouds" -> CloudsCommand.class;
      case "collaborators" -> CollaboratorsCommand.class;
      case "completion" -> CompletionCommand.class;
      case "config" -> ConfigCommand.class;
      case "config-path" -> ConfigPathCommand.class;
      case "costs" -> CostsCommand.class;
      case "deploy" -> DeployCommand.class;
      case "dns" -> DnsCommand.class;
      case "domains" -> DomainsCommand.class;
      case "inventory" -> InventoryCommand.class;
      case "keys" -> KeysCommand.class;
      case "login" -> LoginCommand.class;
      case "logout" -> LogoutCommand.class;
      case "logs" -> LogsCommand.class;
      case "manual" -> ManualCommand.class;
      case "migrate" -> MigrateCommand.class;
      case "ovh" -> OvhCommand.class;
      case "processes" -> ProcessesCommand.class;
      case "raw" -> RawCommand.class;
      case "releases" -> ReleasesCommand.class;
      case "rollback" -> RollbackCommand.class;
      case "rules" -> RulesCommand.class;
      case "run" -> RunCommand.class;
      case "sandbox" -> SandboxCommand.class;
      case "servers" -> ServersCommand.class;
      case "tour" -> TourCommand.class;
      case "whoami" -> WhoAmICommand.class;
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Returns the command with all its subcommands. */
  public static CommandLine commandLine() {
    return commandLine(COMMANDS);
  }

  /**
   * Returns the command with those of its subcommands that the arguments need: to read the
   * annotations of all of them takes a noticeable part of a start.
   */
  static CommandLine commandLine(String... args) {
    String first = args.length == 0 ? "" : args[0];
    // The launcher sets the property for the archive of classes, which is for all commands.
    return COMMANDS.contains(first)
            && command(first) != CompletionCommand.class
            && !Boolean.getBoolean("polycloud.commands.all")
        ? commandLine(List.of(first))
        : commandLine();
  }

  private static CommandLine commandLine(List<String> commands) {
    CommandLine line = new CommandLine(new Polycloud());
    commands.forEach(name -> line.addSubcommand(command(name)));
    line.setUsageHelpWidth(Math.max(60, Math.min(Terminal.columns(), 120)));
    Choices.install(line);
    // An app or a field may have the name of a command.
    line.setAllowSubcommandsAsOptionParameters(true);
    // @FILE is a body to send, or an argument of a one-off command: not a file of arguments.
    line.setExpandAtFiles(false);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            Terminal.hasColours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    WholeWords.install(line);
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
    line.setExecutionStrategy(
        parsed -> {
          requireOptionsBehind(parsed);
          return new CommandLine.RunLast().execute(parsed);
        });
    line.setParameterExceptionHandler(
        (failure, args) -> {
          System.err.println("usage: " + message(failure));
          return ExitStatus.USAGE;
        });
    return line;
  }

  /** Options of a command count for itself, not for its subcommands: nothing is ignored. */
  private static void requireOptionsBehind(ParseResult root) {
    for (ParseResult group = root.subcommand();
        group != null && group.hasSubcommand();
        group = group.subcommand()) {
      if (!group.matchedOptions().isEmpty()) {
        throw new CommandLine.ParameterException(
            group.subcommand().commandSpec().commandLine(),
            String.format(
                "write %s behind %s",
                group.matchedOptions().get(0).longestName(),
                group.subcommand().commandSpec().qualifiedName()));
      }
    }
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

  private static String message(CommandLine.ParameterException failure) {
    String problem =
        failure instanceof UnmatchedArgumentException unmatched
            ? Choices.unmatched(unmatched)
            : ExitStatus.message(failure);
    return problem
        + " (try "
        + failure.getCommandLine().getCommandSpec().qualifiedName()
        + " --help)";
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
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
