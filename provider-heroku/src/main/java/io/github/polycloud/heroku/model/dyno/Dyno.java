// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.dyno;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dyno.
 *
 * @param id unique id, a UUID
 * @param name type and number: {@code web.1}
 * @param type the process type; {@code run} for a one-off dyno
 * @param state its state
 * @param command its command
 * @param size dyno size, for example {@code standard-1X}
 * @param release its release
 * @param app its app
 * @param attachUrl URL of its terminal; a secret
 * @param createdAt time of creation
 * @param updatedAt time of the last state change
 * @since 0.1.0
 */
public record Dyno(
    String id,
    String name,
    String type,
    @Nullable DynoState state,
    @Sensitive @Nullable String command,
    @Nullable String size,
    @Nullable Release release,
    @Nullable Reference app,
    @Sensitive @Nullable String attachUrl,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /**
   * The release of a dyno.
   *
   * @param id unique id, a UUID
   * @param version version of the release
   */
  public record Release(String id, long version) {}
}
