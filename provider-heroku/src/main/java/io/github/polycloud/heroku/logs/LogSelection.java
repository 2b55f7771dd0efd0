package io.github.polycloud.heroku.logs;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.model.log.NewLogSession;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a log to read. The service does the choosing.
 *
 * <pre>{@code
 * LogSelection.latest(100)                            // of everybody
 * LogSelection.latest(100).source("app").type("web")  // what the web processes themselves wrote
 * LogSelection.latest(1).dyno("web.1")
 * }</pre>
 *
 * @param lines how many of the latest lines, at least 1; the service keeps 1500
 * @param dyno only of this dyno, for example {@code web.1}; null for all
 * @param type only of dynos of this process type; null for all
 * @param source only of this source, {@code app} or {@code heroku}; null for both
 */
public record LogSelection(
    int lines, @Nullable String dyno, @Nullable String type, @Nullable String source) {
  private static final int KEPT = 1500;

  /** Refuses a number of lines that cannot be had. */
  public LogSelection {
    if (lines < 1) {
      throw new CloudException(
          ErrorKind.INVALID_REQUEST, "a selection holds at least 1 line of the log, not " + lines);
    }
  }

  /** The latest lines of everybody. */
  public static LogSelection latest(int lines) {
    return new LogSelection(lines, null, null, null);
  }

  /** Only of this dyno. */
  public LogSelection dyno(String name) {
    return new LogSelection(lines, name, type, source);
  }

  /** Only of dynos of this process type. */
  public LogSelection type(String name) {
    return new LogSelection(lines, dyno, name, source);
  }

  /** Only of this source. */
  public LogSelection source(String name) {
    return new LogSelection(lines, dyno, type, name);
  }

  LogSelection latestOnly(int count) {
    return new LogSelection(count, dyno, type, source);
  }

  NewLogSession session(boolean tail) {
    return new NewLogSession(dyno, type, source, Math.min(lines, KEPT), tail);
  }
}
