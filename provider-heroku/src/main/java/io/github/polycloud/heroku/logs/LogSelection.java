// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.logs;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.internal.protocol.DynoName;
import io.github.polycloud.heroku.model.log.NewLogSession;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Selects the lines of a log to read. Lines are filtered by the service. Immutable.
 *
 * <pre>{@code
 * LogSelection.latest(100)                            // all dynos and sources
 * LogSelection.latest(100).source("app").type("web")  // output of the web processes
 * LogSelection.latest(1).dyno("web.1")
 * }</pre>
 *
 * @param lines number of latest lines, at least 1; the service retains 1500
 * @param dyno name of a dyno, for example {@code web.1}, or {@code web-1234abcde-123ab} in the Fir
 *     generation; null for all
 * @param type process type; null for all
 * @param source {@code app} or {@code heroku}; null for both
 * @since 0.1.0
 */
public record LogSelection(
    int lines, @Nullable String dyno, @Nullable String type, @Nullable String source) {
  private static final int MAX_RETAINED_LINES = 1500;

  /** Validates the number of lines. */
  public LogSelection {
    if (lines < 1) {
      throw CloudException.of(ErrorKind.INVALID_REQUEST, "lines must be at least 1, was " + lines);
    }
  }

  /** Selects the latest lines of all dynos and sources. */
  public static LogSelection latest(int lines) {
    return new LogSelection(lines, null, null, null);
  }

  /** Returns a copy restricted to a dyno. */
  public LogSelection dyno(String name) {
    Objects.requireNonNull(name, "name");
    return new LogSelection(lines, name, type, source);
  }

  /** Returns a copy restricted to a process type. */
  public LogSelection type(String name) {
    Objects.requireNonNull(name, "name");
    return new LogSelection(lines, dyno, name, source);
  }

  /** Returns a copy restricted to a source. */
  public LogSelection source(String name) {
    Objects.requireNonNull(name, "name");
    return new LogSelection(lines, dyno, type, name);
  }

  LogSelection latestOnly(int count) {
    return new LogSelection(count, dyno, type, source);
  }

  /** Cedar reads a dyno or a type from {@code dyno}; Fir reads the other fields. */
  NewLogSession session(boolean tail) {
    String name = dyno == null ? type : dyno;
    boolean fir = dyno != null && DynoName.parse(dyno).map(DynoName::fir).orElse(false);
    return new NewLogSession(dyno, type, fir ? null : name, source, retainedLines(), tail);
  }

  /** Returns the number of lines, as far as the service retains them. */
  int retainedLines() {
    return Math.min(lines, MAX_RETAINED_LINES);
  }
}
