package io.github.polycloud.heroku.model.oauth;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The type of a grant. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record OAuthGrantType(@JsonValue String value) {
  /** An authorization code. */
  public static final OAuthGrantType AUTHORIZATION_CODE = new OAuthGrantType("authorization_code");

  /** A refresh token. */
  public static final OAuthGrantType REFRESH_TOKEN = new OAuthGrantType("refresh_token");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OAuthGrantType {}

  @Override
  public String toString() {
    return value;
  }
}
