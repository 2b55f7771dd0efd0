package io.github.polycloud.legacy.internal;

import io.github.polycloud.model.LogLine;
import io.github.polycloud.model.LogQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lines such as {@code 2026-11-21T10:00:00+00:00 app[web.1]: Listening on 5000}. */
final class LogLines {
  private static final Pattern LINE =
      Pattern.compile("(\\S{1,60}) ([^\\s\\[\\]:]{1,100})(?:\\[([^\\]\\s]{1,100})\\])?: ?(.*)");

  private LogLines() {}

  /** A line in another form is all text: a log is never lost over one odd line. */
  static LogLine parse(String raw) {
    Matcher line = LINE.matcher(raw);
    Instant time = line.matches() ? time(line.group(1)) : null;
    return time == null
        ? new LogLine(null, null, null, raw, raw)
        : new LogLine(time, line.group(2), line.group(3), line.group(4), raw);
  }

  /** Whether a query asks for a line, where the service does not choose by itself. */
  static boolean matches(LogQuery query, LogLine line) {
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
