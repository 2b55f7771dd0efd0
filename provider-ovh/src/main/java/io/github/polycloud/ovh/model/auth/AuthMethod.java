package io.github.polycloud.ovh.model.auth;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Authentication method of a caller. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record AuthMethod(@JsonValue String value) {
  /** The account itself. */
  public static final AuthMethod ACCOUNT = new AuthMethod("account");

  /** A user within the account. */
  public static final AuthMethod USER = new AuthMethod("user");

  /** A user of a federated identity provider. */
  public static final AuthMethod PROVIDER = new AuthMethod("provider");

  /** A service account. */
  public static final AuthMethod OAUTH2_CLIENT_CREDENTIALS =
      new AuthMethod("oauth2_client_credentials");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AuthMethod {}

  @Override
  public String toString() {
    return value;
  }
}
