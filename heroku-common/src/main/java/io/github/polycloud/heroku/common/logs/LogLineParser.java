// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.logs;

import io.github.polycloud.model.LogLine;
import io.github.polycloud.model.LogQuery;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses log lines such as {@code 2026-11-21T10:00:00+00:00 app[web.1]: Listening on 5000}.
 * Thread-safe.
 *
 * @since 0.1.0
 */
public final class LogLineParser {
  // DOTALL: only LF ends a line; progress bars print CR, and text may contain U+2028 or U+0085.
  private static final Pattern LINE =
      Pattern.compile(
          "(\\S{1,60}) ([^\\s\\[\\]:]{1,100})(?:\\[([^\\]\\s]{1,100})\\])?: ?(.*)", Pattern.DOTALL);

  // More than the lines that the service retains have, at 10,000 bytes each.
  private static final long MAX_CHARACTERS = 16L << 20;
  // Counts for each line, so that empty lines are bounded too.
  private static final int LINE_OVERHEAD = 100;

  private LogLineParser() {}

  /**
   * Parses a line. A line in another format never fails: it becomes the text of a {@code LogLine}
   * without time, source and process.
   */
  public static LogLine parse(String raw) {
    Matcher line = LINE.matcher(raw);
    Instant time = line.matches() ? time(line.group(1)) : null;
    return time == null
        ? new LogLine(null, null, null, raw, raw)
        : new LogLine(time, line.group(2), line.group(3), line.group(4), raw);
  }

  /**
   * Reads a log to its end and returns its latest lines, oldest first: at most the given number,
   * and fewer if they are longer than 16 Mi characters together.
   *
   * @param log the log; it is not closed
   * @param limit maximum number of lines to return
   * @param filter which lines to keep
   * @throws IOException if the log cannot be read to its end
   */
  public static List<LogLine> latest(InputStream log, int limit, Predicate<LogLine> filter)
      throws IOException {
    Deque<LogLine> latest = new ArrayDeque<>();
    long size = 0;
    BoundedLineReader lines = new BoundedLineReader(log);
    for (String raw = lines.next(); raw != null; raw = lines.next()) {
      LogLine line = parse(raw);
      if (filter.test(line)) {
        latest.addLast(line);
        size += size(line);
        while (latest.size() > limit || size > MAX_CHARACTERS) {
          size -= size(latest.removeFirst());
        }
      }
    }
    return List.copyOf(latest);
  }

  private static int size(LogLine line) {
    return line.raw().length() + LINE_OVERHEAD;
  }

  /** Whether a line matches a query, for services that do not filter themselves. */
  public static boolean matches(LogQuery query, LogLine line) {
    return (query.source() == null || query.source().equals(line.source()))
        && (query.process() == null || query.process().equals(line.process()));
  }

  private static @Nullable Instant time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
