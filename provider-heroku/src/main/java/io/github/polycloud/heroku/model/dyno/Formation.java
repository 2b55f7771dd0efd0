// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.dyno;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A process type of an app and its scale.
 *
 * @param id unique id, a UUID
 * @param type name of the process type, as in the Procfile
 * @param quantity number of dynos
 * @param dynoSize dyno size
 * @param size name of the dyno size; deprecated by Heroku in favor of {@code dynoSize}
 * @param command the command
 * @param app its app
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record Formation(
    String id,
    String type,
    int quantity,
    @Nullable Reference dynoSize,
    @Nullable String size,
    @Sensitive @Nullable String command,
    @Nullable Reference app,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
