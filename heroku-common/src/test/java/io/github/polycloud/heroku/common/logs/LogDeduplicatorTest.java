// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.logs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.model.LogLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deduplication across sessions of a service that retains four lines. */
final class LogDeduplicatorTest {
  private final LogDeduplicator deduplicator = new LogDeduplicator(4);

  /** The new lines of a session, each written as its second and its text. */
  private List<String> session(String... lines) {
    deduplicator.resume();
    List<String> fresh = new ArrayList<>();
    for (String line : lines) {
      deduplicator.accept(line(line)).forEach(each -> fresh.add(each.text()));
    }
    return fresh;
  }

  private static LogLine line(String line) {
    String second = line.substring(0, 1);
    return LogLineParser.parse("2026-11-21T10:00:0" + second + "+00:00 app[web.1]: " + line);
  }

  @Test
  void historyThatIsNoLongerRetainedIsNotMissed() {
    assertThat(session("1a", "1b")).containsExactly("1a", "1b");
    assertThat(session("1b", "2c", "2d", "2e")).containsExactly("2c", "2d", "2e");
    assertThat(session("2d", "2e", "2f", "2g")).containsExactly("2f", "2g");
  }

  @Test
  void linesOfOneSecondAreAllNewWhenKnownLinesAreNoLongerRetained() {
    assertThat(session("1a", "1b")).containsExactly("1a", "1b");
    assertThat(session("1c", "1d", "1e", "1f")).containsExactly("1c", "1d", "1e", "1f");
  }

  @Test
  void aSessionThatEndsWithinTheHistoryLeavesTheSearchToTheNext() {
    assertThat(session("2c")).containsExactly("2c");
    assertThat(session("2a", "2b")).isEmpty();
    assertThat(session("2a", "2b", "2c", "2d")).containsExactly("2d");
  }

  @Test
  void aLateLineIsNewHoweverOldItIs() {
    assertThat(session("5a", "6b", "6c", "6d")).hasSize(4);
    assertThat(session("6b", "6c", "6d", "7e", "4f")).containsExactly("7e", "4f");
  }

  @Test
  void olderLinesOfAReorderedHistoryAreDropped() {
    assertThat(session("2a", "3b")).containsExactly("2a", "3b");
    assertThat(session("1x", "2y", "3b", "2a", "4c")).containsExactly("4c");
  }
}
