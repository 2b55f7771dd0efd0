// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.model.OneOffResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exit status behind the output of an attached command. */
final class ExitStatusParserTest {
  private static final String MARKER = "\uFFFF heroku-command-exit-status: ";

  @Test
  void theStatusIsPrintedAfterTheCommand() {
    assertThat(ExitStatusParser.wrapCommand("rake db:migrate"))
        .isEqualTo("(eval 'rake db:migrate') ; echo \"" + MARKER + "$?\"");
  }

  @Test
  void quotesInACommandAreEscaped() {
    assertThat(ExitStatusParser.wrapCommand("echo 'a' \"b\""))
        .startsWith("(eval 'echo '\\''a'\\'' \"b\"') ; echo ");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 42, 127, 255})
  void theStatusIsRemovedFromTheOutput(int status) throws IOException {
    OneOffResult result = read("done\r\n" + MARKER + status + "\r\n");

    assertThat(result).isEqualTo(new OneOffResult("done\n", OptionalInt.of(status)));
  }

  @Test
  void outputWithoutALineEndStaysWithoutOne() throws IOException {
    assertThat(read("done" + MARKER + "3\n"))
        .isEqualTo(new OneOffResult("done", OptionalInt.of(3)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "done\n",
        "done\n" + MARKER,
        "done\n" + MARKER + "1",
        "done\n" + MARKER + "1\r",
        "done\n" + MARKER + "\n",
        "done\n" + MARKER + "$?\n",
        "done\n" + MARKER + "1234\n",
        "done\n" + MARKER + "x\n",
        "done\n" + MARKER + "0\nand more",
        "done\n heroku-command-exit-status: 0\n",
        "\uFFFF heroku"
      })
  void withoutACompleteMarkerAtTheEndTheStatusIsUnknownAndNoOutputIsLost(String output)
      throws IOException {
    assertThat(read(output)).isEqualTo(new OneOffResult(output, OptionalInt.empty()));
  }

  @Test
  void theLastOfTwoMarkersCountsAndTheFirstIsOutput() throws IOException {
    String first = MARKER + "0\n";

    assertThat(read(first + "\uFFFF" + MARKER + "7\n"))
        .isEqualTo(new OneOffResult(first + "\uFFFF", OptionalInt.of(7)));
  }

  @Test
  void textIsReturnedAsSoonAsItIsCertain() {
    ExitStatusParser parser = new ExitStatusParser(true);

    assertThat(feed(parser, "Continue? ")).isEqualTo("Continue? ");
    assertThat(feed(parser, "50 %\r")).isEqualTo("50 %");
    assertThat(feed(parser, "100 %\r\n")).isEqualTo("\r100 %\n");
    assertThat(feed(parser, MARKER + "1\r")).isEmpty();
    assertThat(parser.exitStatus()).as("until the end it is not certain").isEmpty();
    assertThat(feed(parser, "\n")).isEmpty();
    assertThat(parser.finish()).isEmpty();
    assertThat(parser.exitStatus()).hasValue(1);
  }

  @Test
  void lineEndsAreUnchangedForATerminal() {
    ExitStatusParser parser = new ExitStatusParser(false);

    assertThat(feed(parser, "a\r\nb\rc\r")).isEqualTo("a\r\nb\rc\r");
    assertThat(parser.finish()).isEmpty();
  }

  @Test
  void aListenerReceivesNoEmptyPieces() throws IOException {
    List<String> pieces = new ArrayList<>();
    byte[] output = ("\uFFFF\n" + MARKER + "0\n").getBytes(StandardCharsets.UTF_8);

    ExitStatusParser.readAll(
        new ByteArrayInputStream(output) {
          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, 1));
          }
        },
        pieces::add);

    assertThat(String.join("", pieces)).isEqualTo("\uFFFF\n");
    assertThat(pieces).doesNotContain("");
  }

  @Test
  void anExceptionOfTheListenerIsPassedOn() {
    IllegalStateException stop = new IllegalStateException("enough");

    assertThatThrownBy(
            () ->
                ExitStatusParser.readAll(
                    new ByteArrayInputStream("one".getBytes(StandardCharsets.UTF_8)),
                    piece -> {
                      throw stop;
                    }))
        .isSameAs(stop);
  }

  @Test
  void malformedBytesBecomeReplacementCharacters() throws IOException {
    byte[] bytes = {'a', (byte) 0xff, 'b', (byte) 0xe2, (byte) 0x82};

    assertThat(ExitStatusParser.readAll(new ByteArrayInputStream(bytes), piece -> {}).output())
        .isEqualTo("a\uFFFDb\uFFFD");
  }

  private static String feed(ExitStatusParser parser, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return parser.read(bytes, 0, bytes.length);
  }

  private static OneOffResult read(String output) throws IOException {
    StringBuilder received = new StringBuilder();
    OneOffResult result =
        ExitStatusParser.readAll(
            new ByteArrayInputStream(output.getBytes(StandardCharsets.UTF_8)), received::append);
    assertThat(received).hasToString(result.output());
    return result;
  }

  @Test
  void ofAVeryLongOutputTheEndIsReturnedAndAllIsDelivered() throws IOException {
    int length = CollectedOutput.MAX_LENGTH + 1000;
    byte[] output = ("x".repeat(length) + MARKER + "3\n").getBytes(StandardCharsets.UTF_8);
    long[] delivered = {0};
    OneOffResult result =
        ExitStatusParser.readAll(
            new ByteArrayInputStream(output), piece -> delivered[0] += piece.length());
    assertThat(delivered[0]).isEqualTo(length);
    assertThat(result.exitStatus()).hasValue(3);
    assertThat(result.output().length()).isLessThan(length);
    assertThat(result.output().substring(0, 41))
        .isEqualTo("[the first 1000 characters are omitted]\nx");
  }
}
