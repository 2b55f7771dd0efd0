// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.shell;

import io.github.polycloud.sandbox.internal.heroku.process.shell.Script.Command;
import io.github.polycloud.sandbox.internal.heroku.process.shell.Script.Group;
import io.github.polycloud.sandbox.internal.heroku.process.shell.Script.Link;
import io.github.polycloud.sandbox.internal.heroku.process.shell.Script.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs command lines like {@code bash -c}, with a few built-in programs. */
public final class Shell {

  private static final String PROMPT = "~ $ ";
  private static final Set<String> INTERACTIVE = Set.of("-i", "-l", "--login");

  private final Map<String, String> environment;
  private final Programs programs;
  private final Streams streams;
  private int status;

  /**
   * Creates a shell.
   *
   * @param slug the number of the app's code, which rake prints
   */
  public Shell(Map<String, String> environment, int slug, Streams streams) {
    this.environment = environment;
    this.streams = streams;
    this.programs = new Programs(environment, slug, streams);
  }

  /** Leaves the script or group that called {@code exit}. */
  private static final class Exit extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    private Exit(int status) {
      super(null, null, false, false);
      this.status = status;
    }
  }

  /** Runs a command line and returns its exit status. */
  public int run(String line) throws IOException, InterruptedException {
    try {
      return contained(Script.parse(line));
    } catch (SyntaxError e) {
      return syntaxError(e);
    }
  }

  private int contained(Script script) throws IOException, InterruptedException, SyntaxError {
    try {
      return all(script);
    } catch (Exit exit) {
      return exit.status;
    }
  }

  private int all(Script script) throws IOException, InterruptedException, SyntaxError, Exit {
    for (Link link : script.links()) {
      boolean skipped =
          link.operator().equals("&&") && status != 0
              || link.operator().equals("||") && status == 0;
      if (!skipped) {
        status = run(link.step());
      }
    }
    return status;
  }

  private int run(Step step) throws IOException, InterruptedException, SyntaxError, Exit {
    if (step instanceof Group group) {
      return contained(group.script());
    }
    List<String> words = expanded((Command) step);
    String program = words.get(0);
    List<String> arguments = words.subList(1, words.size());
    return switch (program) {
      case "exit" -> throw new Exit(exitStatus(arguments));
      case "bash", "sh" -> nested(program, arguments);
      case "eval" -> evaluated(String.join(" ", arguments));
      default -> programs.run(program, arguments);
    };
  }

  /** A line with a syntax error fails alone; the following lines still run. */
  private int evaluated(String line) throws IOException, InterruptedException, Exit {
    try {
      Script script = Script.parse(line);
      status = script.links().isEmpty() ? 0 : status;
      return all(script);
    } catch (SyntaxError e) {
      return syntaxError(e);
    }
  }

  private int syntaxError(SyntaxError e) throws IOException {
    streams.print("bash: " + e.getMessage() + "\n");
    return 2;
  }

  private int nested(String program, List<String> arguments)
      throws IOException, InterruptedException {
    if (INTERACTIVE.containsAll(arguments)) {
      return new Shell(environment, programs.slug(), streams).interact();
    }
    if (arguments.size() < 2 || !arguments.get(0).equals("-c")) {
      streams.print(program + ": only -c COMMAND is available in the sandbox\n");
      return 2;
    }
    return new Shell(environment, programs.slug(), streams).run(arguments.get(1));
  }

  /** Runs the lines of the input until it ends or a line exits. */
  private int interact() throws IOException, InterruptedException {
    streams.print(PROMPT);
    for (String line = streams.line(); line != null; line = streams.line()) {
      try {
        status = evaluated(line);
      } catch (Exit exit) {
        return exit.status;
      }
      streams.print(PROMPT);
    }
    streams.print("exit\n");
    return status;
  }

  private int exitStatus(List<String> arguments) throws IOException {
    if (arguments.isEmpty()) {
      return status;
    }
    try {
      return Integer.parseInt(arguments.get(0)) & 0xFF;
    } catch (NumberFormatException e) {
      streams.print("bash: exit: " + arguments.get(0) + ": numeric argument required\n");
      return 2;
    }
  }

  private List<String> expanded(Command command) throws SyntaxError {
    Expansion expansion = new Expansion(environment, status);
    List<String> words = new ArrayList<>();
    for (String word : command.words()) {
      words.add(expansion.of(word));
    }
    return words;
  }
}
