// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.terminal;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Wraps a command for its exit status and still runs process types.
 *
 * <p>The platform replaces the first word of a one-off command with the command of the process type
 * of that name, and appends the other words to it. It separates words at blanks, so that a wrapped
 * command does not start with a process type. Therefore the process type is replaced here, which
 * reports the status of each entry of a Procfile, even if it ends with {@code exit}. If the entries
 * cannot be read, the first word remains the first, and the status is unknown if the entry ends
 * with {@code exit}.
 *
 * <pre>{@code
 * String line = ProcessTypeCommand.wrap("console", () -> Map.of("console", "bin/rails console"));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ProcessTypeCommand {
  private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9_-]+");
  // Not changed by being outside of quotes and a subshell.
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=@%+, -]+");
  private static final Set<String> LEAVE_THE_SHELL = Set.of("exit", "exec", "return", "logout");
  // An entry that the platform knows, but lists with no formation.
  private static final String RELEASE_PHASE = "release";

  private ProcessTypeCommand() {}

  /**
   * Returns a shell command that runs the given one as the platform does, and then prints its exit
   * status.
   *
   * @param command a command that may start with a process type
   * @param entries reads the command of each process type of the app, blank if unknown; called only
   *     if the first word may be a process type. If it fails, the platform looks up the first word
   * @throws CloudException of kind {@code CANCELLED} if reading the entries was cancelled
   */
  public static String wrap(String command, Supplier<? extends Map<String, String>> entries) {
    String line = command.strip();
    int end = 0;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    String first = line.substring(0, end);
    if (!TYPE.matcher(first).matches() || LEAVE_THE_SHELL.contains(first)) {
      return ExitStatusParser.wrapCommand(command);
    }
    try {
      String entry = entries.get().getOrDefault(first, first.equals(RELEASE_PHASE) ? "" : null);
      if (entry == null) {
        return ExitStatusParser.wrapCommand(command);
      }
      return entry.isBlank()
          ? ExitStatusParser.markAfter(line)
          : ExitStatusParser.wrapCommand(entry.strip() + line.substring(end));
    } catch (CloudException e) {
      if (e.kind() == ErrorKind.CANCELLED) {
        throw e;
      }
      return PLAIN.matcher(line).matches()
          ? ExitStatusParser.markAfter(line)
          : ExitStatusParser.wrapCommand(command);
    }
  }
}
