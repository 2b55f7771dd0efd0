// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds wherever the network cuts the output. */
final class ExitStatusParserPropertyTest {
  private static final String MARKER = "\uFFFF heroku-command-exit-status: ";

  /** Text with many beginnings of markers, line ends and characters of several bytes. */
  @Provide
  Arbitrary<String> output() {
    return Arbitraries.of(
            "a",
            "\r",
            "\n",
            "\r\n",
            "é",
            "€",
            "😀",
            "\uFFFF",
            MARKER,
            MARKER + "12",
            " heroku",
            "7")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Property
  void statusAndOutputAreSeparatedWhereverTheOutputIsSplit(
      @ForAll("output") String output,
      @ForAll @IntRange(max = 255) int status,
      @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 9) Integer> cuts) {
    ExitStatusParser parser = new ExitStatusParser(false);

    String text = feed(parser, output + MARKER + status + "\r\n", cuts);

    assertThat(text).isEqualTo(output);
    assertThat(parser.exitStatus()).isEqualTo(OptionalInt.of(status));
  }

  @Property
  void everySplitGivesTheSameTextAndStatus(
      @ForAll("output") String output,
      @ForAll boolean unixLines,
      @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 9) Integer> cuts) {
    ExitStatusParser unchunked = new ExitStatusParser(unixLines);
    ExitStatusParser chunked = new ExitStatusParser(unixLines);

    assertThat(feed(chunked, output, cuts)).isEqualTo(feed(unchunked, output, List.of()));
    assertThat(chunked.exitStatus()).isEqualTo(unchunked.exitStatus());
  }

  private static String feed(ExitStatusParser parser, String output, List<Integer> cuts) {
    byte[] bytes = output.getBytes(StandardCharsets.UTF_8);
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int length : cuts) {
      int taken = Math.min(length, bytes.length - from);
      text.append(parser.read(bytes, from, taken));
      from += taken;
    }
    return text.append(parser.read(bytes, from, bytes.length - from))
        .append(parser.finish())
        .toString();
  }
}
