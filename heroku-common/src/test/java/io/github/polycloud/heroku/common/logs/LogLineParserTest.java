// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.logs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.model.LogLine;
import io.github.polycloud.model.LogQuery;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parsing of well-formed and malformed log lines. */
class LogLineParserTest {
  @Test
  void readsTimeSourceProcessAndText() {
    assertThat(LogLineParser.parse("2026-11-21T10:00:00.123456+01:00 app[web.1]: a: [b] "))
        .isEqualTo(
            new LogLine(
                Instant.parse("2026-11-21T09:00:00.123456Z"),
                "app",
                "web.1",
                "a: [b] ",
                "2026-11-21T10:00:00.123456+01:00 app[web.1]: a: [b] "));
  }

  @Test
  void readsALineWithoutAProcessOrWithoutText() {
    assertThat(LogLineParser.parse("2026-11-21T10:00:00+00:00 heroku: x").process()).isNull();
    assertThat(LogLineParser.parse("2026-11-21T10:00:00+00:00 app[web.1]:").text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Processing HomeController#index",
        "yesterday app[web.1]: x",
        "2026-11-21T10:00:00+00:00 app[web.1] x",
        "2026-13-41T10:00:00+00:00 app[web.1]: x"
      })
  void treatsALineInAnotherFormatAsText(String raw) {
    assertThat(LogLineParser.parse(raw)).isEqualTo(new LogLine(null, null, null, raw, raw));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\u2028", "\u2029", "\u0085", "\u000b", "\f", "\n"})
  void aTerminatorWithinTheTextKeepsTimeSourceAndProcess(String terminator) {
    String text = "7%" + terminator + "42%" + terminator + terminator + "99%" + terminator;
    LogLine line = LogLineParser.parse("2026-11-21T10:00:00+00:00 app[worker.2]: " + text);
    assertThat(line.time()).isEqualTo(Instant.parse("2026-11-21T10:00:00Z"));
    assertThat(line.source()).isEqualTo("app");
    assertThat(line.process()).isEqualTo("worker.2");
    assertThat(line.text()).isEqualTo(text);
  }

  @Property(tries = 300)
  void losesNothingOfAnyLine(@ForAll String raw) {
    LogLine line = LogLineParser.parse(raw);
    assertThat(line.raw()).isEqualTo(raw);
    assertThat(raw).endsWith(line.text());
  }

  @Test
  void readsLinesWithAnyTerminatorAndTruncatesLongOnes() throws IOException {
    BoundedLineReader lines = reader("a\r\nb\n\nü");
    assertThat(lines.next()).isEqualTo("a");
    assertThat(lines.next()).isEqualTo("b");
    assertThat(lines.next()).isEmpty();
    assertThat(lines.isTerminated()).isTrue();
    assertThat(lines.next()).isEqualTo("ü");
    assertThat(lines.isTerminated()).as("no line terminator").isFalse();
    assertThat(lines.next()).isNull();
    assertThat(reader("x".repeat(1_000_000)).next()).hasSize(65536);
  }

  @Test
  void keepsTheLatestMatchingLines() throws IOException {
    byte[] log = "a\nb\na\nc\na".getBytes(StandardCharsets.UTF_8);
    assertThat(
            LogLineParser.latest(new ByteArrayInputStream(log), 2, line -> !line.raw().equals("c")))
        .extracting(LogLine::raw)
        .containsExactly("a", "a");
  }

  @Test
  void filtersBySourceAndProcess() {
    LogLine line = LogLineParser.parse("2026-11-21T10:00:00+00:00 app[web.1]: x");
    assertThat(LogLineParser.matches(new LogQuery(1, null, null), line)).isTrue();
    assertThat(LogLineParser.matches(new LogQuery(1, "app", "web.1"), line)).isTrue();
    assertThat(LogLineParser.matches(new LogQuery(1, "heroku", "web.1"), line)).isFalse();
    assertThat(LogLineParser.matches(new LogQuery(1, "app", "web.2"), line)).isFalse();
  }

  private static BoundedLineReader reader(String text) {
    return new BoundedLineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void longLinesAreKeptUpToATotalLength() throws IOException {
    StringBuilder log = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      log.append(i).append(' ').append("x".repeat(65_000)).append('\n');
    }
    byte[] bytes = log.toString().getBytes(StandardCharsets.UTF_8);
    List<LogLine> latest =
        LogLineParser.latest(new ByteArrayInputStream(bytes), 5000, line -> true);
    assertThat(latest.stream().mapToLong(line -> line.raw().length()).sum())
        .isBetween(16_000_000L, 16L << 20);
    assertThat(latest.get(latest.size() - 1).raw()).startsWith("399 ");

    byte[] empty = "\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
    assertThat(
            LogLineParser.latest(new ByteArrayInputStream(empty), 5_000_000, line -> true).size())
        .isLessThan(200_000);
  }
}
