// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.log;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;

/**
 * The destination of a log drain.
 *
 * @param url a {@code syslog+tls://} or {@code https://} URL; omitted from {@code toString},
 *     because it may contain credentials
 * @since 0.1.0
 */
public record LogDrainTarget(@Sensitive String url) {
  /** Rejects null components. */
  public LogDrainTarget {
    Objects.requireNonNull(url, "url");
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
