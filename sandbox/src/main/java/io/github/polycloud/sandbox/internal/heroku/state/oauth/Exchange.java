package io.github.polycloud.sandbox.internal.heroku.state.oauth;

import java.time.Instant;
import java.util.UUID;

/** What a client got for a code or for a refresh token. */
public record Exchange(
    UUID id,
    Authorization authorization,
    Token accessToken,
    Token refreshToken,
    String type,
    String code,
    OAuthClient client,
    Instant createdAt) {

  /** The type of an exchange for a code. */
  public static final String BY_CODE = "authorization_code";

  /** The type of an exchange for a refresh token. */
  public static final String BY_REFRESH_TOKEN = "refresh_token";

  /** Shows no secret. */
  @Override
  public String toString() {
    return "Exchange[id=%s, type=%s]".formatted(id, type);
  }
}
