// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.model.OneOffResult;
import java.io.InputStream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a real shell makes of commands that would swallow whatever is put behind them. */
@DisabledOnOs(OS.WINDOWS)
final class ExitStatusParserShellTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "exit 7 | 7",
        "false | 1",
        "true; exit | 0",
        "echo a # list | 0",
        "false # list | 1",
        "echo a ; | 0",
        "true & | 0",
        "echo a \\ | 0",
        "echo 'it''s' \"$HOME\" | 0",
        "`cat << END\nin it\nEND` | 0",
        "`cat << END\nno end` | 0",
        "(exit 5) | 5",
        "set -e; false; true | 1",
        "exec sh -c 'exit 6' | 6",
        "`false\ntrue` | 0"
      })
  void theStatusIsThatOfTheCommand(String command, int status) throws Exception {
    assertThat(run(command).exitStatus()).hasValue(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"echo 'a", "echo \"a", "echo `a` `b", "echo $(a", "(echo a", "echo a )", "; ;"})
  void aCommandWithASyntaxErrorFails(String command) throws Exception {
    OneOffResult result = run(command);

    assertThat(result.exitStatus()).isPresent();
    assertThat(result.exitStatus().getAsInt()).isPositive();
    assertThat(result.output()).doesNotContain("exit-status");
  }

  private static OneOffResult run(String command) throws Exception {
    Process shell =
        new ProcessBuilder("sh", "-c", ExitStatusParser.wrapCommand(command))
            .redirectErrorStream(true)
            .start();
    shell.getOutputStream().close();
    try (InputStream output = shell.getInputStream()) {
      return ExitStatusParser.readAll(output, piece -> {});
    } finally {
      shell.destroy();
    }
  }
}
