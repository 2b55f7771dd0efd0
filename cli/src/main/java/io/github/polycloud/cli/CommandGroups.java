// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The list of the commands in groups, in the help of the program. */
final class CommandGroups implements IHelpSectionRenderer {
  private static final String TOOLS = "Tools";

  /** What is named nowhere is a tool. */
  private static final Map<String, List<String>> GROUPS = new LinkedHashMap<>();

  static {
    GROUPS.put(
        "Look",
        List.of(
            "inventory",
            "apps",
            "processes",
            "config",
            "releases",
            "domains",
            "addons",
            "collaborators",
            "keys",
            "dns",
            "servers",
            "logs",
            "costs"));
    GROUPS.put("Change", List.of("deploy", "run", "rollback", "migrate"));
    GROUPS.put("Accounts", List.of("clouds", "whoami", "login", "logout", "rules", "config-path"));
    GROUPS.put(TOOLS, List.of("tour", "manual", "raw", "ovh", "sandbox", "completion"));
  }

  private CommandGroups() {}

  /** Shows groups in the help of a command. */
  static void install(CommandLine line) {
    Map<String, IHelpSectionRenderer> sections = new LinkedHashMap<>(line.getHelpSectionMap());
    sections.remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING);
    sections.put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new CommandGroups());
    line.setHelpSectionMap(sections);
  }

  @Override
  public String render(Help help) {
    if (help.commandSpec().parent() != null) {
      // Commands pass their sections on to their subcommands.
      return help.subcommands().isEmpty()
          ? ""
          : String.format("%nCommands:%n") + help.commandList();
    }
    Map<String, Help> left = new LinkedHashMap<>(help.subcommands());
    StringBuilder text = new StringBuilder();
    GROUPS.forEach(
        (group, names) -> {
          Map<String, Help> commands = new LinkedHashMap<>();
          List<String> all = new ArrayList<>(names);
          all.removeIf(name -> !left.containsKey(name));
          all.forEach(name -> commands.put(name, left.remove(name)));
          if (group.equals(TOOLS)) {
            commands.putAll(left);
          }
          if (!commands.isEmpty()) {
            text.append(String.format("%n%s:%n", group)).append(help.commandList(commands));
          }
        });
    return text.toString();
  }
}
