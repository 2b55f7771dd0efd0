package io.github.polycloud.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.model.OneOffResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exit status behind the output of an attached command. */
final class ExitMarkerTest {
  private static final String MARKER = "\uFFFF heroku-command-exit-status: ";

  @Test
  void the_status_is_printed_after_the_command() {
    assertThat(ExitMarker.wrap("rake db:migrate"))
        .isEqualTo("(eval 'rake db:migrate') ; echo \"" + MARKER + "$?\"");
  }

  @Test
  void the_quotes_of_a_command_do_not_end_those_around_it() {
    assertThat(ExitMarker.wrap("echo 'a' \"b\""))
        .startsWith("(eval 'echo '\\''a'\\'' \"b\"') ; echo ");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 42, 127, 255})
  void the_status_is_taken_out_of_the_output(int status) throws IOException {
    OneOffResult result = read("done\r\n" + MARKER + status + "\r\n");

    assertThat(result).isEqualTo(new OneOffResult("done\n", OptionalInt.of(status)));
  }

  @Test
  void output_without_a_line_end_keeps_none() throws IOException {
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
  void without_a_whole_marker_at_the_end_the_status_is_unknown_and_nothing_is_lost(String output)
      throws IOException {
    assertThat(read(output)).isEqualTo(new OneOffResult(output, OptionalInt.empty()));
  }

  @Test
  void the_last_of_two_markers_counts_and_the_first_is_output() throws IOException {
    String first = MARKER + "0\n";

    assertThat(read(first + "\uFFFF" + MARKER + "7\n"))
        .isEqualTo(new OneOffResult(first + "\uFFFF", OptionalInt.of(7)));
  }

  @Test
  void text_is_not_held_back_longer_than_it_must_be() {
    ExitMarker reader = new ExitMarker(true);

    assertThat(feed(reader, "Continue? ")).isEqualTo("Continue? ");
    assertThat(feed(reader, "50 %\r")).isEqualTo("50 %");
    assertThat(feed(reader, "100 %\r\n")).isEqualTo("\r100 %\n");
    assertThat(feed(reader, MARKER + "1\r")).isEmpty();
    assertThat(reader.exitStatus()).as("until the end it is not certain").isEmpty();
    assertThat(feed(reader, "\n")).isEmpty();
    assertThat(reader.end()).isEmpty();
    assertThat(reader.exitStatus()).hasValue(1);
  }

  @Test
  void line_ends_stay_as_they_are_for_a_terminal() {
    ExitMarker reader = new ExitMarker(false);

    assertThat(feed(reader, "a\r\nb\rc\r")).isEqualTo("a\r\nb\rc\r");
    assertThat(reader.end()).isEmpty();
  }

  @Test
  void bytes_that_are_no_text_become_replacement_characters() throws IOException {
    byte[] bytes = {'a', (byte) 0xff, 'b', (byte) 0xe2, (byte) 0x82};

    assertThat(ExitMarker.readAll(new ByteArrayInputStream(bytes)).output())
        .isEqualTo("a\uFFFDb\uFFFD");
  }

  private static String feed(ExitMarker reader, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return reader.read(bytes, 0, bytes.length);
  }

  private static OneOffResult read(String output) throws IOException {
    return ExitMarker.readAll(new ByteArrayInputStream(output.getBytes(StandardCharsets.UTF_8)));
  }
}
