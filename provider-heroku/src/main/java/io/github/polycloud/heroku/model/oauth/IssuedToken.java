package io.github.polycloud.heroku.model.oauth;

import org.jspecify.annotations.Nullable;

/**
 * An access token or a refresh token, as it was given out.
 *
 * @param id unique id, a UUID
 * @param token the token itself, a secret
 * @param expiresIn seconds until it expires; null when it does not
 */
public record IssuedToken(String id, String token, @Nullable Long expiresIn) {
  @Override
  public String toString() {
    return "IssuedToken[" + id + ", " + expiresIn + "]";
  }
}
