package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * Which lines of a log to read. Null means all.
 *
 * @param lines how many of the latest lines, at least 1
 * @param source only of this source
 * @param process only of this process
 */
public record LogQuery(int lines, @Nullable String source, @Nullable String process) {
  /** Refuses a number of lines that no provider takes. */
  public LogQuery {
    if (lines < 1) {
      throw new IllegalArgumentException("a log query asks for at least 1 line, not " + lines);
    }
  }

  /** The latest lines, of every source. */
  public static LogQuery latest(int lines) {
    return new LogQuery(lines, null, null);
  }
}
