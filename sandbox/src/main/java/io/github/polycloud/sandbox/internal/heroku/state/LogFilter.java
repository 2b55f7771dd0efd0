package io.github.polycloud.sandbox.internal.heroku.state;

import org.jspecify.annotations.Nullable;

/**
 * Which lines of a log somebody wants.
 *
 * @param count how many lines of the past
 * @param process a process such as {@code web.1}, or a whole type such as {@code web}
 * @param source {@code app} or {@code heroku}
 */
public record LogFilter(int count, @Nullable String process, @Nullable String source) {

  /** Everything a log holds. */
  public static final LogFilter ALL = new LogFilter(AppLog.CAPACITY, null, null);

  /** The same, of one process or type only. */
  public LogFilter of(String wanted) {
    return new LogFilter(count, wanted, source);
  }

  boolean matches(LogLine line) {
    return (source == null || source.equals(line.source()))
        && (process == null
            || process.equals(line.process())
            || line.process().startsWith(process + "."));
  }
}
