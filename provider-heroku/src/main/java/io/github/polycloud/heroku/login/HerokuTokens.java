// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.login;

import io.github.polycloud.auth.Secret;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tokens obtained by a login.
 *
 * @param accessToken the access token: the credential {@code token}
 * @param refreshToken the refresh token: the credential {@code refresh_token}; null if the service
 *     issued none
 * @param expiresAt time at which the access token expires; null if it does not
 * @since 0.1.0
 */
public record HerokuTokens(
    Secret accessToken, @Nullable Secret refreshToken, @Nullable Instant expiresAt) {
  /** Rejects null components. */
  public HerokuTokens {
    Objects.requireNonNull(accessToken, "accessToken");
  }
}
