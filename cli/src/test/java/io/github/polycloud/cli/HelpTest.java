// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** The help of all commands. */
class HelpTest {
  private static Stream<CommandLine> commands(CommandLine line) {
    return Stream.concat(
        Stream.of(line),
        line.getSubcommands().values().stream().distinct().flatMap(HelpTest::commands));
  }

  private static String help(CommandLine command, int width) {
    return WholeWords.finished(command.setUsageHelpWidth(width).getUsageMessage(Ansi.OFF));
  }

  @TestFactory
  Stream<DynamicTest> linesAreWrappedAtBlanksOnly() {
    return commands(Polycloud.commandLine())
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command.getCommandSpec().qualifiedName(),
                    () -> {
                      List<String> words = List.of(help(command, 1000).split("\\s+"));
                      for (int width : new int[] {60, 80, 120}) {
                        assertThat(help(command, width).split("\\s+")).isEqualTo(words.toArray());
                        assertThat(help(command, width).lines())
                            .allMatch(line -> line.length() <= width);
                      }
                    }));
  }

  /** The program reads only the annotations of the command that it runs. */
  @Test
  void aCommandWithoutTheOthersIsTheSame() {
    Map<String, CommandLine> all = Polycloud.commandLine().getSubcommands();
    assertThat(all).hasSizeGreaterThan(25);
    all.forEach(
        (name, command) -> {
          CommandLine alone = Polycloud.commandLine(name, "--help").getSubcommands().get(name);
          assertThat(alone.getCommandSpec().name()).isEqualTo(name);
          assertThat(commands(alone).map(each -> help(each, 80)))
              .containsExactlyElementsOf(commands(command).map(each -> help(each, 80)).toList());
          String[] mistaken = {name, "--no-such-option"};
          assertThat(catchThrowable(() -> Polycloud.commandLine(mistaken).parseArgs(mistaken)))
              .hasMessage(
                  catchThrowable(() -> Polycloud.commandLine().parseArgs(mistaken)).getMessage());
        });
    assertThat(Polycloud.commandLine("completion", "bash").getSubcommands()).hasSameSizeAs(all);
    assertThat(Polycloud.commandLine("ap").getSubcommands()).hasSameSizeAs(all);
    assertThat(Polycloud.commandLine("apps").getSubcommands()).containsOnlyKeys("apps");
  }

  @Test
  void aCommandThatIsAListNeedsNoSubcommand() {
    assertThat(help(Polycloud.commandLine(), 80)).startsWith("Usage: polycloud [-hV] [COMMAND]");
  }

  @Test
  void valuesAreNamedInLowerCase() {
    assertThat(
            commands(Polycloud.commandLine())
                .flatMap(command -> command.getCommandSpec().args().stream())
                .filter(argument -> argument.auxiliaryTypes()[0].isEnum())
                .flatMap(argument -> Stream.of(argument.auxiliaryTypes()[0].getEnumConstants())))
        .isNotEmpty()
        .allMatch(value -> value.toString().equals(value.toString().toLowerCase()));
  }

  /** Commands that never ask do not have the answer as an option. */
  @Test
  void anAnswerIsAnOptionOfWhatAsks() {
    assertThat(
            commands(Polycloud.commandLine())
                .map(CommandLine::getCommandSpec)
                .filter(command -> command.findOption("--dry-run") != null)
                .filter(command -> command.findOption("--yes") == null)
                .map(command -> command.qualifiedName().replace("polycloud ", "")))
        .containsExactlyInAnyOrder(
            "addons change",
            "addons create",
            "apps create",
            "apps maintenance",
            "apps rename",
            "collaborators add",
            "deploy",
            "domains add",
            "login",
            "run");
    assertThat(
            commands(Polycloud.commandLine())
                .flatMap(command -> command.getCommandSpec().options().stream())
                .map(OptionSpec::longestName))
        .contains("--yes");
  }
}
