package io.github.polycloud.legacy.model;

import io.github.polycloud.auth.Secret;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The account.
 *
 * @param email mail address
 * @param id unique id
 * @param verified whether a credit card stands behind it
 * @param confirmed whether the mail address was confirmed
 * @param apiKey the key to call with
 * @param createdAt when it was made
 * @param lastLogin when it was last signed in to
 */
public record User(
    String email,
    @Nullable String id,
    @Nullable Boolean verified,
    @Nullable Boolean confirmed,
    @JsonDeserialize(using = SecretText.class) @Nullable Secret apiKey,
    @JsonDeserialize(using = LegacyTime.class) @Nullable Instant createdAt,
    @JsonDeserialize(using = LegacyTime.class) @Nullable Instant lastLogin) {
  /** Refuses an account without what it is known by. */
  public User {
    Objects.requireNonNull(email, "email");
  }
}
