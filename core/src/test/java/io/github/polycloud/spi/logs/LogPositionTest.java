package io.github.polycloud.spi.logs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.model.LogLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a log goes on, with a service that keeps four lines. */
final class LogPositionTest {
  private final LogPosition position = new LogPosition(4);

  /** What is new of a session's lines, each named by its second and its text. */
  private List<String> session(String... lines) {
    position.resume();
    List<String> fresh = new ArrayList<>();
    for (String line : lines) {
      position.advance(line(line)).forEach(each -> fresh.add(each.text()));
    }
    return fresh;
  }

  private static LogLine line(String line) {
    String second = line.substring(0, 1);
    return LogLines.parse("2026-11-21T10:00:0" + second + "+00:00 app[web.1]: " + line);
  }

  @Test
  void past_lines_that_have_gone_meanwhile_are_not_missed() {
    assertThat(session("1a", "1b")).containsExactly("1a", "1b");
    assertThat(session("1b", "2c", "2d", "2e")).containsExactly("2c", "2d", "2e");
    assertThat(session("2d", "2e", "2f", "2g")).containsExactly("2f", "2g");
  }

  @Test
  void lines_of_one_second_are_all_given_when_the_known_ones_have_gone() {
    assertThat(session("1a", "1b")).containsExactly("1a", "1b");
    assertThat(session("1c", "1d", "1e", "1f")).containsExactly("1c", "1d", "1e", "1f");
  }

  @Test
  void a_session_that_is_cut_in_the_past_leaves_the_search_to_the_next() {
    assertThat(session("2c")).containsExactly("2c");
    assertThat(session("2a", "2b")).isEmpty();
    assertThat(session("2a", "2b", "2c", "2d")).containsExactly("2d");
  }

  @Test
  void a_line_that_comes_late_is_new_however_old_it_is() {
    assertThat(session("5a", "6b", "6c", "6d")).hasSize(4);
    assertThat(session("6b", "6c", "6d", "7e", "4f")).containsExactly("7e", "4f");
  }

  @Test
  void older_lines_of_a_past_in_another_order_are_left_out() {
    assertThat(session("2a", "3b")).containsExactly("2a", "3b");
    assertThat(session("1x", "2y", "3b", "2a", "4c")).containsExactly("4c");
  }
}
