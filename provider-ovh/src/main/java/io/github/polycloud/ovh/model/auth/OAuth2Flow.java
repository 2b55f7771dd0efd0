// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.auth;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * OAuth2 flow of a service account. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class OAuth2Flow extends ExtensibleEnum {
  private static final Values<OAuth2Flow> VALUES = Values.of(OAuth2Flow::new);

  /** The client credentials grant: the service account's own id and secret. */
  public static final OAuth2Flow CLIENT_CREDENTIALS = VALUES.get("CLIENT_CREDENTIALS");

  /** The authorization code grant: a user logs in and is redirected with a code. */
  public static final OAuth2Flow AUTHORIZATION_CODE = VALUES.get("AUTHORIZATION_CODE");

  private OAuth2Flow(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static OAuth2Flow of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
