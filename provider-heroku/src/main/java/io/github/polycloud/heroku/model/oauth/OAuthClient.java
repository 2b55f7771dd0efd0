// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.oauth;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An OAuth client: an application that users can authorize to act on their behalf.
 *
 * @param id unique id, a UUID
 * @param name name shown to users
 * @param redirectUri redirect URI after the authorization
 * @param secret its secret
 * @param ignoresDelinquent whether it works even if its owner is delinquent; null if unknown
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record OAuthClient(
    String id,
    String name,
    @Nullable String redirectUri,
    @Sensitive @Nullable String secret,
    @Nullable Boolean ignoresDelinquent,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
