package io.github.polycloud.legacy.model;

import io.github.polycloud.auth.Secret;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a login gives.
 *
 * @param apiKey the key to call with, in place of the password
 * @param email mail address
 * @param id unique id
 * @param verified whether a credit card stands behind the account
 * @param verifiedAt since when
 */
public record Login(
    @JsonDeserialize(using = SecretText.class) Secret apiKey,
    @Nullable String email,
    @Nullable String id,
    @Nullable Boolean verified,
    @JsonDeserialize(using = LegacyTime.class) @Nullable Instant verifiedAt) {
  /** Refuses a login that lets nobody in. */
  public Login {
    Objects.requireNonNull(apiKey, "apiKey");
  }
}
