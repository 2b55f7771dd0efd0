// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of an app's log.
 *
 * @param time timestamp
 * @param source origin of the line, such as {@code app} or {@code heroku}
 * @param process name of the process, for example {@code web.1}
 * @param text the message
 * @param raw the complete line as received
 * @since 0.1.0
 */
public record LogLine(
    @Nullable Instant time,
    @Nullable String source,
    @Nullable String process,
    String text,
    String raw) {
  /** Returns the complete line as received. */
  @Override
  public String toString() {
    return raw;
  }
}
