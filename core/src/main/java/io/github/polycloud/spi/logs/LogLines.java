package io.github.polycloud.spi.logs;

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

/** Reads lines such as {@code 2026-11-21T10:00:00+00:00 app[web.1]: Listening on 5000}. */
public final class LogLines {
  private static final Pattern LINE =
      Pattern.compile("(\\S{1,60}) ([^\\s\\[\\]:]{1,100})(?:\\[([^\\]\\s]{1,100})\\])?: ?(.*)");

  private LogLines() {}

  /** A line in another form is all text: a log is never lost over one odd line. */
  public static LogLine parse(String raw) {
    Matcher line = LINE.matcher(raw);
    Instant time = line.matches() ? time(line.group(1)) : null;
    return time == null
        ? new LogLine(null, null, null, raw, raw)
        : new LogLine(time, line.group(2), line.group(3), line.group(4), raw);
  }

  /**
   * Reads a log to its end and keeps its latest lines.
   *
   * @param log the bytes of the log
   * @param most how many lines to keep
   * @param wanted which lines count
   * @throws IOException when the log breaks off
   */
  public static List<LogLine> latest(InputStream log, int most, Predicate<LogLine> wanted)
      throws IOException {
    Deque<LogLine> latest = new ArrayDeque<>();
    LineReader lines = new LineReader(log);
    for (String raw = lines.next(); raw != null; raw = lines.next()) {
      LogLine line = parse(raw);
      if (wanted.test(line)) {
        latest.addLast(line);
        if (latest.size() > most) {
          latest.removeFirst();
        }
      }
    }
    return List.copyOf(latest);
  }

  /** Whether a query asks for a line, where the service does not choose by itself. */
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
