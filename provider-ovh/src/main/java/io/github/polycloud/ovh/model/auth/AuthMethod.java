package io.github.polycloud.ovh.model.auth;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The kind of login behind a call. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record AuthMethod(@JsonValue String value) {
  /** The account itself. */
  public static final AuthMethod ACCOUNT = new AuthMethod("account");

  /** A user within the account. */
  public static final AuthMethod USER = new AuthMethod("user");

  /** Somebody that a federation vouches for. */
  public static final AuthMethod PROVIDER = new AuthMethod("provider");

  /** A service account. */
  public static final AuthMethod OAUTH2_CLIENT_CREDENTIALS =
      new AuthMethod("oauth2_client_credentials");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AuthMethod {}

  @Override
  public String toString() {
    return value;
  }
}
