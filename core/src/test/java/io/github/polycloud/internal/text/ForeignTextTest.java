// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.config.CallInfo;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import java.net.URI;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ForeignTextTest {
  /** Everything that can steer a terminal, end a line or reorder it. */
  private static final int[] HARMFUL =
      Stream.of(
              IntStream.rangeClosed(0, 0x1f),
              IntStream.rangeClosed(0x7f, 0x9f),
              IntStream.rangeClosed(0x202a, 0x202e),
              IntStream.rangeClosed(0x2066, 0x2069),
              IntStream.of(0x200b, 0x200e, 0x200f, 0x61c, 0x2028, 0x2029, 0xfeff, 0xad),
              IntStream.of(0xe0041, 0xd800, 0xdfff))
          .flatMapToInt(each -> each)
          .toArray();

  @Test
  void nothingHarmfulRemainsInALine() {
    for (int c : HARMFUL) {
      String line = ForeignText.line("a" + Character.toString(c) + "b");
      assertThat(line.chars()).as("U+%04X", c).allMatch(each -> each >= ' ' && each < 0x7f);
      assertThat(line).startsWith("a").endsWith("b");
    }
  }

  @Test
  void linesAndTabsRemainInLines() {
    assertThat(ForeignText.lines("a\r\n\tb\nc\rd\u001b[2J"))
        .isEqualTo("a\r\n\tb\nc\\u000dd\\u001b[2J");
    for (int c : HARMFUL) {
      if (c != '\n' && c != '\t') {
        assertThat(ForeignText.lines("a" + Character.toString(c) + "b").chars())
            .as("U+%04X", c)
            .allMatch(each -> each >= ' ' && each < 0x7f);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "größer, 日本語",
        "👩‍🚀 \u0646\u0627\u0645\u0647\u200c\u0647\u0627",
        "a  b"
      })
  void readableTextIsReturnedUnchanged(String text) {
    assertThat(ForeignText.line(text)).isSameAs(text);
    assertThat(ForeignText.lines(text)).isSameAs(text);
  }

  @Test
  void aLineBreakWithItsBlanksBecomesASpace() {
    assertThat(ForeignText.line("\n a \r\n\t b\u2028\u0085c \n")).isEqualTo("a b c");
  }

  @Test
  void aLongLineIsCutWithoutHalfACharacter() {
    assertThat(ForeignText.line("abcdef", 4)).isEqualTo("abc\u2026");
    assertThat(ForeignText.line("abcd", 4)).isEqualTo("abcd");
    assertThat(ForeignText.line("abc😀def", 5)).isEqualTo("abc\u2026");
    assertThat(ForeignText.line("abc😀def", 6)).isEqualTo("abc😀\u2026");
    assertThat(ForeignText.line("\u001b".repeat(100_000), 50)).hasSize(50).endsWith("\u2026");
  }

  @Test
  void escapedJsonIsTheSameJson() {
    assertThat(ForeignText.lines("{\"name\":\"\u202ea\"}")).isEqualTo("{\"name\":\"\\u202ea\"}");
  }

  @Test
  void errorsAreHarmlessWhateverTheirDecoderReturns() {
    ErrorDetails details =
        new ErrorDetails(
            ErrorKind.CONFLICT,
            "a\u001b]0;title\u0007\nb",
            "acme",
            "GET /a\u202eb",
            409,
            "c\u0000d",
            "e\r\nSet-Cookie: f",
            false,
            null,
            null,
            Outcome.RESPONDED,
            URI.create("https://acme.example/\u202egpj"));

    assertThatThrownBy(
            () -> {
              throw CloudException.of(details);
            })
        .hasMessage(
            "acme: a\\u001b]0;title\\u0007 b (GET /a\\u202eb, status 409, code c\\u0000d,"
                + " request id e Set-Cookie: f)")
        .isInstanceOfSatisfying(
            CloudException.class,
            e -> {
              assertThat(e.code()).contains("c\\u0000d");
              assertThat(e.requestId()).contains("e Set-Cookie: f");
              assertThat(e.helpUrl()).contains(URI.create("https://acme.example/%E2%80%AEgpj"));
            });
  }

  @Test
  void eventsAreHarmless() {
    CallInfo call = new CallInfo("acme", "acme", "GET", "/a", "acme.example", 443);
    CallListener.Warning warning = new CallListener.Warning(call, "\u001b1", "a\nb");
    CallListener.Attempt attempt =
        new CallListener.Attempt(call, 1, 200, Duration.ZERO, Duration.ZERO, "a\u009bb", null);

    assertThat(warning.id()).isEqualTo("\\u001b1");
    assertThat(warning.text()).isEqualTo("a b");
    assertThat(attempt.requestId()).isEqualTo("a\\u009bb");
  }
}
