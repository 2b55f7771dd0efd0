// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import org.jspecify.annotations.Nullable;

/**
 * Selects lines of a log.
 *
 * <pre>{@code
 * LogQuery query = new LogQuery(100, "app", "web.1");
 * }</pre>
 *
 * @param lines maximum number of lines, at least 1
 * @param source origin to filter by; null for all
 * @param process process to filter by; null for all
 * @since 0.1.0
 */
public record LogQuery(int lines, @Nullable String source, @Nullable String process) {
  /**
   * Validates the number of lines.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if {@code lines} is less than 1
   */
  public LogQuery {
    if (lines < 1) {
      throw CloudException.of(ErrorKind.INVALID_REQUEST, "lines must be at least 1, was " + lines);
    }
  }

  /** Returns a query for the latest lines of all sources and processes. */
  public static LogQuery latest(int lines) {
    return new LogQuery(lines, null, null);
  }
}
