// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import io.github.polycloud.auth.Secret;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The account.
 *
 * @param email email address
 * @param id unique id
 * @param verified whether it has a verified credit card
 * @param confirmed whether the email address was confirmed
 * @param apiKey the API key to authenticate with
 * @param createdAt time of creation
 * @param lastLogin time of the last login
 * @since 0.1.0
 */
public record User(
    String email,
    @Nullable String id,
    @Nullable Boolean verified,
    @Nullable Boolean confirmed,
    @JsonDeserialize(using = SecretDeserializer.class) @Nullable Secret apiKey,
    @JsonDeserialize(using = TimestampDeserializer.class) @Nullable Instant createdAt,
    @JsonDeserialize(using = TimestampDeserializer.class) @Nullable Instant lastLogin) {
  /** Requires {@code email}. */
  public User {
    Objects.requireNonNull(email, "email");
  }
}
