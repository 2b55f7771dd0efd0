// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.tool;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion scripts of zsh and fish, which picocli does not make. */
final class Completion {
  private Completion() {}

  /** Returns a command and all its visible subcommands. */
  static List<CommandSpec> all(CommandLine root) {
    List<CommandSpec> all = new ArrayList<>(List.of(root.getCommandSpec()));
    subcommands(root.getCommandSpec()).forEach(each -> all.addAll(all(each.commandLine())));
    return all;
  }

  static Stream<CommandSpec> subcommands(CommandSpec command) {
    return command.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(each -> !each.usageMessage().hidden())
        .distinct();
  }

  static Stream<OptionSpec> options(CommandSpec command) {
    return command.options().stream().filter(option -> !option.hidden());
  }

  static String zsh(CommandLine root) {
    StringBuilder script = new StringBuilder("#compdef " + root.getCommandName() + "\n\n");
    script.append("local at=").append(quoted(root.getCommandName())).append(" i\n");
    script.append("local -a valued=(").append(items(valued(root))).append(")\n");
    script.append("for (( i = 2; i < CURRENT; i++ )); do\n");
    script.append("  (( ${valued[(Ie)${words[i-1]}]} )) && continue\n");
    script.append("  case \"$at ${words[i]}\" in\n");
    for (CommandSpec command : all(root)) {
      if (command.parent() != null) {
        script.append("    (").append(quoted(command.qualifiedName())).append(") ");
        script.append("at=\"$at ${words[i]}\" ;;\n");
      }
    }
    script.append("  esac\ndone\n");
    script.append("local option=\"${words[CURRENT-1]}\"\n");
    script.append("if [[ \"${words[CURRENT]}\" == --*=* ]]; then\n");
    script.append("  option=\"${words[CURRENT]%%=*}\"\n  compset -P '*='\nfi\n");
    script.append("local -a commands options values\ncase \"$at\" in\n");
    for (CommandSpec command : all(root)) {
      script.append("  (").append(quoted(command.qualifiedName())).append(")\n");
      script.append("    commands=(").append(items(subcommands(command).map(Completion::item)));
      script.append(")\n    options=(").append(items(options(command).flatMap(Completion::items)));
      script.append(")\n    values=(").append(items(parameters(command))).append(")\n");
      List<OptionSpec> withValue = options(command).filter(Completion::takesValue).toList();
      if (!withValue.isEmpty()) {
        script.append("    case \"$option\" in\n");
        for (OptionSpec option : withValue) {
          script.append("      (").append(String.join("|", option.names())).append(") ");
          script.append(zshValues(option)).append("return ;;\n");
        }
        script.append("    esac\n");
      }
      script.append("    ;;\n");
    }
    return script
        .append("esac\nif [[ \"${words[CURRENT]}\" == -* ]]; then\n")
        .append("  _describe -o option options\n")
        .append("elif (( ${#commands} )); then\n  _describe command commands\n")
        .append("elif (( ${#values} )); then\n  compadd -- \"${values[@]}\"\n")
        .append("else\n  _files\nfi\n")
        .toString();
  }

  /** Values of an option: a closed set, files, or nothing that can be proposed. */
  private static String zshValues(OptionSpec option) {
    if (!candidates(option).isEmpty()) {
      return "compadd -- " + items(candidates(option).stream()) + "; ";
    }
    return option.auxiliaryTypes()[0] == Path.class ? "_files; " : "";
  }

  /** The names of all options with a value, which is no command. */
  private static Stream<String> valued(CommandLine root) {
    return all(root).stream()
        .flatMap(Completion::options)
        .filter(Completion::takesValue)
        .flatMap(option -> Stream.of(option.names()))
        .distinct()
        .sorted();
  }

  static String fish(CommandLine root) {
    String name = root.getCommandName();
    StringBuilder script = new StringBuilder("function __polycloud_at\n");
    script.append("  set -l at ").append(name).append('\n');
    script.append("  set -l option\n");
    script.append("  for word in (commandline -opc)[2..]\n");
    script.append("    set -l before $option\n    set option $word\n");
    script.append("    contains -- \"$before\" ").append(items(valued(root)));
    script.append("; and continue\n    switch \"$at $word\"\n");
    for (CommandSpec command : all(root)) {
      if (command.parent() != null) {
        script.append("      case ").append(quoted(command.qualifiedName())).append('\n');
        script.append("        set at \"$at $word\"\n");
      }
    }
    script.append("    end\n  end\n  test \"$at\" = \"$argv[1]\"\nend\n");
    for (CommandSpec command : all(root)) {
      String at =
          "complete -c "
              + name
              + " -n "
              + quoted("__polycloud_at '" + command.qualifiedName() + "'");
      List<CommandSpec> subcommands = subcommands(command).toList();
      for (CommandSpec each : subcommands) {
        script.append(at).append(" -f -a ").append(each.name());
        script.append(" -d ").append(quoted(description(each))).append('\n');
      }
      parameters(command)
          .forEach(value -> script.append(at).append(" -f -a ").append(value).append('\n'));
      options(command)
          .forEach(
              option -> {
                script.append(at);
                for (String each : option.names()) {
                  boolean isLong = each.startsWith("--");
                  script.append(isLong ? " -l " : " -s ").append(each.substring(isLong ? 2 : 1));
                }
                if (takesValue(option)) {
                  script.append(candidates(option).isEmpty() ? " -r" : " -x -a ");
                  script.append(
                      candidates(option).isEmpty()
                          ? ""
                          : quoted(String.join(" ", candidates(option))));
                }
                script.append(" -d ").append(quoted(description(option))).append('\n');
              });
    }
    return script.toString();
  }

  static String description(CommandSpec command) {
    return Stream.of(command.usageMessage().description()).findFirst().orElse("");
  }

  static String description(ArgSpec argument) {
    return String.join(" ", argument.description()).replace("%n", " ");
  }

  static boolean takesValue(OptionSpec option) {
    return option.arity().max() > 0;
  }

  private static Stream<String> parameters(CommandSpec command) {
    return command.positionalParameters().stream().flatMap(each -> candidates(each).stream());
  }

  private static List<String> candidates(ArgSpec argument) {
    if (argument.completionCandidates() != null) {
      return StreamSupport.stream(argument.completionCandidates().spliterator(), false).toList();
    }
    Class<?> type = argument.auxiliaryTypes()[0];
    return type.isEnum()
        ? Stream.of(type.getEnumConstants()).map(e -> e.toString()).toList()
        : List.of();
  }

  private static String item(CommandSpec command) {
    return command.name() + ":" + description(command);
  }

  private static Stream<String> items(OptionSpec option) {
    return Stream.of(option.names()).map(name -> name + ":" + description(option));
  }

  private static String items(Stream<String> items) {
    return items.map(Completion::quoted).collect(Collectors.joining(" "));
  }

  /** In single quotes, which zsh and fish escape in the same way. */
  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "'\\''") + "'";
  }
}
