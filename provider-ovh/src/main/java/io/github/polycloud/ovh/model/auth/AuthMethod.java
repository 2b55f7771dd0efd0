// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.auth;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Authentication method of a caller. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class AuthMethod extends ExtensibleEnum {
  private static final Values<AuthMethod> VALUES = Values.of(AuthMethod::new);

  /** The account itself. */
  public static final AuthMethod ACCOUNT = VALUES.get("account");

  /** A user within the account. */
  public static final AuthMethod USER = VALUES.get("user");

  /** A user of a federated identity provider. */
  public static final AuthMethod PROVIDER = VALUES.get("provider");

  /** A service account. */
  public static final AuthMethod OAUTH2_CLIENT_CREDENTIALS =
      VALUES.get("oauth2_client_credentials");

  private AuthMethod(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AuthMethod of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
