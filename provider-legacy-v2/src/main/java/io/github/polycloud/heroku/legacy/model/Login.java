// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import io.github.polycloud.auth.Secret;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The result of a login.
 *
 * @param apiKey the API key to authenticate with instead of the password
 * @param email email address
 * @param id unique id
 * @param verified whether the account has a verified credit card
 * @param verifiedAt time of the verification
 * @since 0.1.0
 */
public record Login(
    @JsonDeserialize(using = SecretDeserializer.class) Secret apiKey,
    @Nullable String email,
    @Nullable String id,
    @Nullable Boolean verified,
    @JsonDeserialize(using = TimestampDeserializer.class) @Nullable Instant verifiedAt) {
  /** Requires {@code apiKey}. */
  public Login {
    Objects.requireNonNull(apiKey, "apiKey");
  }
}
