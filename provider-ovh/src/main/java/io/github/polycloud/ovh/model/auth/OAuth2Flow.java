package io.github.polycloud.ovh.model.auth;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * OAuth2 flow of a service account. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record OAuth2Flow(@JsonValue String value) {
  /** The client credentials grant: the service account's own id and secret. */
  public static final OAuth2Flow CLIENT_CREDENTIALS = new OAuth2Flow("CLIENT_CREDENTIALS");

  /** The authorization code grant: a user logs in and is redirected with a code. */
  public static final OAuth2Flow AUTHORIZATION_CODE = new OAuth2Flow("AUTHORIZATION_CODE");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OAuth2Flow {}

  @Override
  public String toString() {
    return value;
  }
}
