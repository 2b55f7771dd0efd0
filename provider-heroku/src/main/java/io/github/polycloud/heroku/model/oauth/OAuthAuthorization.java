package io.github.polycloud.heroku.model.oauth;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user's leave for a client, or for whoever holds its token, to act in their name.
 *
 * @param id unique id, a UUID
 * @param description what it is for, in the words of its maker
 * @param scope what it allows, for example {@code global}, {@code identity}, {@code read}
 * @param accessToken its access token
 * @param refreshToken what to get a new access token with
 * @param client who it was given to; null when it was made directly
 * @param grant what the client got its tokens for
 * @param session the session it was made in
 * @param user who gave it
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
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
   * Who an authorization was given to.
   *
   * @param id unique id, a UUID
   * @param name name of the client
   * @param redirectUri where users are sent back to
   */
  public record Client(String id, @Nullable String name, @Nullable String redirectUri) {}

  /**
   * What a client got its tokens for.
   *
   * @param id unique id, a UUID
   * @param code the code, a secret
   * @param expiresIn seconds until it expires
   */
  public record Grant(String id, @Nullable String code, @Nullable Long expiresIn) {
    @Override
    public String toString() {
      return "Grant[" + id + ", " + expiresIn + "]";
    }
  }

  /**
   * Who gave an authorization.
   *
   * @param id unique id, a UUID
   * @param email mail address
   * @param fullName full name
   */
  public record User(String id, @Nullable String email, @Nullable String fullName) {}
}
