// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "echo a   b ~ a b",
        "echo 'a   b' ~ a   b",
        "echo \"$NAME ${NAME}\" ~ Ann Ann",
        "echo '$NAME' ~ $NAME",
        "echo \\$NAME $ ~ $NAME $",
        "echo \"a\\\"b\\c\" ~ a\"b\\c",
        "echo \"\\u00e9\" ~ é",
        "false; echo $? ~ 1",
        "true && echo yes || echo no ~ yes",
        "false && echo yes || echo no ~ no",
        "(exit 4); echo $? ~ 4",
        "bash -c 'exit 5'; echo $? ~ 5",
        "eval echo '$NAME' ~ Ann",
        "(eval 'exit 6'); echo $? ~ 6",
        "false; eval ''; echo $? ~ 0",
        "eval 'exit 6'; echo after ~ ``",
        "eval '(echo'; echo $? ~ bash: unexpected EOF while looking for matching `)'%2",
        "eval 'echo `env`'; echo $? ~ bash: command substitution is not available in the sandbox%2",
        "echo one # two ~ one",
        "echo -n a; echo b ~ ab",
        "missing; echo $? ~ bash: missing: command not found%127",
        "cat nowhere || echo $? ~ cat: nowhere: No such file or directory%1",
        "sleep soon ~ sleep: invalid time interval 'soon'",
        "sleep 0; echo rested ~ rested",
        "bundle ~ bash: bundle: command not found"
      })
  void saysWhatBashWould(String line, String said) throws Exception {
    run(line);

    assertThat(output().strip()).isEqualTo(said.replace('%', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | 0",
        "false | 1",
        "exit 7 | 7",
        "exit 257 | 1",
        "exit x | 2",
        "nothing | 127"
      })
  void endsWithTheStatusOfTheLastCommand(String line, int status) throws Exception {
    assertThat(run(line)).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "echo 'open",
        "echo \"open",
        "; echo",
        "echo && ",
        "(echo",
        "echo)",
        "echo a | cat",
        "echo a > file",
        "sleep 1 &",
        "echo $(env)",
        "echo `env`"
      })
  void refusesWhatItDoesNotUnderstand(String line) throws Exception {
    assertThat(run(line)).isEqualTo(2);
    assertThat(output()).startsWith("bash: ");
  }

  @Test
  void deepParenthesesAreRefusedAndDoNoHarm() throws Exception {
    assertThat(run("(".repeat(100_000))).isEqualTo(2);
  }

  @Test
  void variablesThatMultiplyALineAreRefused() throws Exception {
    assertThat(run("echo" + " $NAME".repeat(400_000) + "; echo after")).isEqualTo(2);
    assertThat(output()).startsWith("bash: argument list too long").doesNotContain("after");
  }

  @Test
  void anEmptyLineDoesNothing() throws Exception {
    assertThat(run("")).isZero();
    assertThat(run(" # only words")).isZero();
    assertThat(output()).isEmpty();
  }

  @Test
  void catPassesItsInputOn() throws Exception {
    assertThat(run("cat")).isZero();
    assertThat(output()).isEqualTo("typed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "sh -i", "bash --login"})
  void bashRunsTheLinesOfItsInput(String line) throws Exception {
    assertThat(run(line, "echo one\r\n(echo\necho two")).isZero();
    assertThat(output()).contains("one\n", "bash: unexpected EOF", "two\n");
    assertThat(run(line, "false\nexit 3\necho three")).isEqualTo(3);
    assertThat(output()).doesNotContain("three");
  }

  private int run(String line) throws Exception {
    return run(line, "typed");
  }

  private int run(String line, String input) throws Exception {
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    return new Shell(Map.of("NAME", "Ann"), 7, new Streams(in, out)).run(line);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
