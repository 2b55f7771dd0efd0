// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.app;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One line of an app's log.
 *
 * @param number its position in the log, starting from 1
 * @param at in microseconds, unique within the log
 * @param source {@code app} or {@code heroku}
 */
public record LogLine(long number, Instant at, String source, String process, String text)
    implements Serializable {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxxx", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** The line as logplex sends it, without a newline. */
  @Override
  public String toString() {
    return "%s %s[%s]: %s".formatted(TIME.format(at), source, process, text);
  }
}
