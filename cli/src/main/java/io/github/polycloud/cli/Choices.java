// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli;

import io.github.polycloud.cli.account.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What can be chosen: the values of options, and the names of options and commands. */
final class Choices {
  private Choices() {}

  /** Converts the values of all enum types of the commands as help names them. */
  static void install(CommandLine line) {
    commands(line)
        .flatMap(command -> command.getCommandSpec().args().stream())
        .map(argument -> argument.auxiliaryTypes()[0])
        .filter(Class::isEnum)
        .distinct()
        .forEach(type -> install(line, type));
  }

  private static <E> void install(CommandLine line, Class<E> type) {
    line.registerConverter(type, text -> value(type, text));
  }

  private static <E> E value(Class<E> type, String text) {
    List<E> all = List.of(type.getEnumConstants());
    return all.stream()
        .filter(each -> each.toString().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + text + "' is not " + or(all.stream().map(Object::toString).toList())));
  }

  private static Stream<CommandLine> commands(CommandLine line) {
    return Stream.concat(
        Stream.of(line), line.getSubcommands().values().stream().flatMap(Choices::commands));
  }

  /** Says what does not exist, and what was probably meant. The value of an option is left out. */
  static String unmatched(UnmatchedArgumentException failure) {
    CommandSpec command = failure.getCommandLine().getCommandSpec();
    String argument = failure.getUnmatched().get(0);
    if (argument.startsWith("-")) {
      String name = argument.replaceFirst("=.*", "");
      if (command.parent() == null) {
        return "there is no option " + name + " before a command; options follow its name";
      }
      // All options of one letter are similar to each other.
      return "there is no option "
          + name
          + (name.length() == 2 ? "" : near(name, command.optionsMap().keySet()));
    }
    return command.subcommands().isEmpty() || !command.positionalParameters().isEmpty()
        ? "unexpected argument '" + argument + "'"
        : "there is no command '" + argument + "'" + near(argument, command.subcommands().keySet());
  }

  private static String near(String typed, Collection<String> names) {
    List<String> near = Nearest.all(typed, names);
    return near.isEmpty() ? "" : "; did you mean " + or(near) + "?";
  }

  private static String or(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }
}
