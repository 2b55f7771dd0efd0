// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.log;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session for reading the log of an app.
 *
 * @param id unique id, a UUID
 * @param logplexUrl presigned URL of the log, read without credentials; a secret, valid for about
 *     five minutes
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record LogSession(
    String id,
    @Sensitive String logplexUrl,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
