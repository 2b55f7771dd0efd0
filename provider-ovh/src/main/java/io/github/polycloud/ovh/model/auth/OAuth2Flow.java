package io.github.polycloud.ovh.model.auth;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a service account gets its tokens. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record OAuth2Flow(@JsonValue String value) {
  /** With its own id and secret. */
  public static final OAuth2Flow CLIENT_CREDENTIALS = new OAuth2Flow("CLIENT_CREDENTIALS");

  /** For a person, who logs in and is sent back with a code. */
  public static final OAuth2Flow AUTHORIZATION_CODE = new OAuth2Flow("AUTHORIZATION_CODE");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OAuth2Flow {}

  @Override
  public String toString() {
    return value;
  }
}
