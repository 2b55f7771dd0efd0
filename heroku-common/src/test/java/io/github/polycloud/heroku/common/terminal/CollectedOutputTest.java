// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.terminal;

import static io.github.polycloud.heroku.common.terminal.CollectedOutput.MAX_LENGTH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of an output of any length, the end is kept. */
class CollectedOutputTest {
  private final CollectedOutput output = new CollectedOutput();

  @Test
  void anOutputUpToTheLimitIsComplete() {
    String text = "x".repeat(MAX_LENGTH);
    output.append(text);
    assertThat(output.toString().equals(text)).isTrue();
  }

  @Test
  void ofALongerOneTheEndIsKeptAndTheRestCounted() {
    String piece = "0123456789abcdef".repeat(1 << 16);
    for (int i = 0; i < 40; i++) {
      output.append(piece);
    }
    output.append("end");
    String text = output.toString();
    long missing = 40L * piece.length() + 3 - MAX_LENGTH;
    String expected = "[the first " + missing + " characters are omitted]\n345";
    assertThat(text.substring(0, expected.length())).isEqualTo(expected);
    assertThat(text.substring(text.length() - 5)).isEqualTo("efend");
    assertThat(text.length() - text.indexOf('\n') - 1).isEqualTo(MAX_LENGTH);
    assertThat(output.toString().equals(text)).isTrue();
  }

  @Test
  void aSurrogatePairIsNotSplit() {
    output.append("\uD83D\uDD11" + "x".repeat(MAX_LENGTH - 1));
    assertThat(output.toString().substring(0, 38))
        .isEqualTo("[the first 2 characters are omitted]\nx");
  }
}
