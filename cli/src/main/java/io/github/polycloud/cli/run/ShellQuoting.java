// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.run;

import java.util.List;
import java.util.stream.Collectors;

/** Quotes the arguments of a command for a shell. */
final class ShellQuoting {
  private ShellQuoting() {}

  /** A single argument is a command line already; several are quoted one by one. */
  static String of(List<String> arguments) {
    return arguments.size() == 1
        ? arguments.get(0)
        : arguments.stream().map(ShellQuoting::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String argument) {
    return argument.matches("[\\w@%+=:,./-]+")
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }
}
