// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.console;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class RubyConsoleTest {

  @ParameterizedTest
  @CsvSource({"a = 'ab', a = a + a", "a = 10, a = a * a"})
  void aValueThatDoublesAgainAndAgainIsAnError(String first, String again) throws Exception {
    RubyConsole console = new RubyConsole(Map.of());
    console.evaluate(first);

    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 64; i++) {
                console.evaluate(again);
              }
            })
        .isInstanceOf(RubyError.class)
        .hasMessageStartingWith("NoMemoryError");
  }
}
