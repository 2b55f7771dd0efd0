// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.oauth;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An OAuth authorization: the permission of a user for a client, or for the holder of its token, to
 * act on their behalf.
 *
 * @param id unique id, a UUID
 * @param description description by its creator
 * @param scope granted scopes, for example {@code global}, {@code identity}, {@code read}
 * @param accessToken its access token
 * @param refreshToken its refresh token
 * @param client its client; null for a direct authorization
 * @param grant the grant of the client
 * @param session its session
 * @param user the user who granted it
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record OAuthAuthorization(
    String id,
    @Nullable String description,
    List<String> scope,
    @Nullable IssuedToken accessToken,
    @Nullable IssuedToken refreshToken,
    @Nullable Client client,
    @Nullable Grant grant,
    @Nullable Reference session,
    @Nullable User user,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  /**
   * The client of an authorization.
   *
   * @param id unique id, a UUID
   * @param name name of the client
   * @param redirectUri redirect URI after the authorization
   */
  public record Client(String id, @Nullable String name, @Nullable String redirectUri) {}

  /**
   * The grant that a client exchanged for its tokens.
   *
   * @param id unique id, a UUID
   * @param code the code, a secret
   * @param expiresIn seconds until it expires
   */
  public record Grant(String id, @Sensitive @Nullable String code, @Nullable Long expiresIn) {
    @Override
    public String toString() {
      return RecordText.of(this);
    }
  }

  /**
   * The user who granted an authorization.
   *
   * @param id unique id, a UUID
   * @param email email address
   * @param fullName full name
   */
  public record User(String id, @Nullable String email, @Nullable String fullName) {}
}
