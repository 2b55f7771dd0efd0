// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.app;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Selects lines of a log.
 *
 * @param count the number of past lines
 * @param process a process such as {@code web.1}, or a type such as {@code web}
 * @param source {@code app} or {@code heroku}
 * @param after the number of the last known line, 0 for none
 */
public record LogFilter(int count, @Nullable String process, @Nullable String source, long after)
    implements Serializable {

  private static final Pattern FIR_DYNO = Pattern.compile("-[0-9a-f]{9}-[0-9a-f]{5}$");

  public static final LogFilter ALL = new LogFilter(AppLog.CAPACITY, null, null);

  public LogFilter(int count, @Nullable String process, @Nullable String source) {
    this(count, process, source, 0);
  }

  /** A copy for one process or process type. */
  public LogFilter of(String requested) {
    return new LogFilter(count, requested, source, after);
  }

  /** A copy that starts after a line. */
  public LogFilter resumedAfter(long line) {
    return new LogFilter(AppLog.CAPACITY, process, source, line);
  }

  boolean matches(LogLine line) {
    return line.number() > after
        && (source == null || source.equals(line.source()))
        && (process == null
            || process.equals(line.process())
            || line.process().startsWith(process + ".")
            || FIR_DYNO.matcher(line.process()).replaceFirst("").equals(process));
  }
}
