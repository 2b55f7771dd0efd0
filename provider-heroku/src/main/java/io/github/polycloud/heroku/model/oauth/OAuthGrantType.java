// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.oauth;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The type of a grant. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class OAuthGrantType extends ExtensibleEnum {
  private static final Values<OAuthGrantType> VALUES = Values.of(OAuthGrantType::new);

  /** An authorization code. */
  public static final OAuthGrantType AUTHORIZATION_CODE = VALUES.get("authorization_code");

  /** A refresh token. */
  public static final OAuthGrantType REFRESH_TOKEN = VALUES.get("refresh_token");

  private OAuthGrantType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static OAuthGrantType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
