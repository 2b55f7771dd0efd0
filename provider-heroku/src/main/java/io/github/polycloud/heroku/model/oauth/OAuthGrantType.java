package io.github.polycloud.heroku.model.oauth;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A kind of grant. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word
 */
public record OAuthGrantType(@JsonValue String value) {
  /** A code that the browser brought. */
  public static final OAuthGrantType AUTHORIZATION_CODE = new OAuthGrantType("authorization_code");

  /** A refresh token from before. */
  public static final OAuthGrantType REFRESH_TOKEN = new OAuthGrantType("refresh_token");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OAuthGrantType {}

  @Override
  public String toString() {
    return value;
  }
}
