package io.github.polycloud.sandbox.internal.heroku.state.app;

import org.jspecify.annotations.Nullable;

/**
 * Which lines of a log somebody wants.
 *
 * @param count how many lines of the past
 * @param process a process such as {@code web.1}, or a whole type such as {@code web}
 * @param source {@code app} or {@code heroku}
 * @param after the number of the last line that is known already, 0 for none
 */
public record LogFilter(int count, @Nullable String process, @Nullable String source, long after) {

  /** Everything a log holds. */
  public static final LogFilter ALL = new LogFilter(AppLog.CAPACITY, null, null);

  public LogFilter(int count, @Nullable String process, @Nullable String source) {
    this(count, process, source, 0);
  }

  /** The same, of one process or type only. */
  public LogFilter of(String wanted) {
    return new LogFilter(count, wanted, source, after);
  }

  /** The same, from a line on that a reader has seen. */
  public LogFilter resumedAfter(long line) {
    return new LogFilter(AppLog.CAPACITY, process, source, line);
  }

  boolean matches(LogLine line) {
    return line.number() > after
        && (source == null || source.equals(line.source()))
        && (process == null
            || process.equals(line.process())
            || line.process().startsWith(process + "."));
  }
}
