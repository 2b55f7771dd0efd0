// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.log;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.addon.AddOnReference;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A log drain: an external destination of the log of an app or a private space.
 *
 * @param id unique id, a UUID
 * @param token identifies the drain in forwarded messages; a secret, because it allows
 *     impersonating the drain
 * @param url destination; a secret, because it often contains credentials
 * @param addon the add-on that manages it; null if it was created explicitly
 * @param app the app whose log is forwarded; null for the drain of a space
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record LogDrain(
    String id,
    @Sensitive @Nullable String token,
    @Sensitive String url,
    @Nullable AddOnReference addon,
    @Nullable Reference app,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
