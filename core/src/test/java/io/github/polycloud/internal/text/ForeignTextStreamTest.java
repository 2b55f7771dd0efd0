// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ForeignTextStreamTest {
  private static final String HOSTILE = "a\u001b[2J\u202eb";
  private static final String HARMLESS = "a\\u001b[2J\\u202eb";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out =
      new ForeignTextStream(new PrintStream(bytes, true, StandardCharsets.UTF_8), true);

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void eachWayOfPrintingIsHarmless() {
    out.println(HOSTILE);
    out.println((Object) HOSTILE);
    out.println(HOSTILE.toCharArray());
    out.print(HOSTILE);
    out.print('\u001b');
    out.append(HOSTILE).append('\u001b');
    out.println();

    assertThat(printed())
        .isEqualTo(
            (HARMLESS + "\n").repeat(3) + HARMLESS + "\\u001b" + HARMLESS + "\\u001b" + "\n");
  }

  @Test
  void aValueOfAFormatIsOneLine() {
    out.printf("%s %5d %s%n", HOSTILE + "\nb", 42, new StringBuilder("\u009bc"));
    out.printf("%s|%s%n", "é\r\nforged", null);

    assertThat(printed()).isEqualTo(HARMLESS + " b    42 \\u009bc\né forged|null\n");
  }

  @Test
  void linesAndBytesRemain() {
    out.println("a\tb\nc");
    out.write(0x1b);

    assertThat(printed()).isEqualTo("a\tb\nc\n\u001b");
  }
}
