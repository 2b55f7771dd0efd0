package io.github.polycloud.heroku.model.oauth;

import org.jspecify.annotations.Nullable;

/**
 * What to change of a client; null keeps what is there.
 *
 * @param name name that users see
 * @param redirectUri where users are sent back to
 */
public record OAuthClientUpdate(@Nullable String name, @Nullable String redirectUri) {
  /** Another name. */
  public static OAuthClientUpdate name(String name) {
    return new OAuthClientUpdate(name, null);
  }

  /** Another place to send users back to. */
  public static OAuthClientUpdate redirectUri(String redirectUri) {
    return new OAuthClientUpdate(null, redirectUri);
  }
}
