// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShellQuotingTest {
  @Test
  void aSingleArgumentIsACommandLine() {
    assertThat(ShellQuoting.of(List.of("echo $HOME; exit 7"))).isEqualTo("echo $HOME; exit 7");
  }

  @Test
  void severalArgumentsAreQuoted() {
    assertThat(ShellQuoting.of(List.of("rake", "db:migrate", "VERSION=7", "--trace")))
        .isEqualTo("rake db:migrate VERSION=7 --trace");
    assertThat(ShellQuoting.of(List.of("echo", "two words", "it's", "$HOME", "")))
        .isEqualTo("echo 'two words' 'it'\\''s' '$HOME' ''");
  }
}
