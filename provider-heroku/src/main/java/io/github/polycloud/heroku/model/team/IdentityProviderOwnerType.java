// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The type of an identity provider's owner. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class IdentityProviderOwnerType extends ExtensibleEnum {
  private static final Values<IdentityProviderOwnerType> VALUES =
      Values.of(IdentityProviderOwnerType::new);

  /** A team. */
  public static final IdentityProviderOwnerType TEAM = VALUES.get("team");

  /** An enterprise account. */
  public static final IdentityProviderOwnerType ENTERPRISE_ACCOUNT =
      VALUES.get("enterprise-account");

  private IdentityProviderOwnerType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static IdentityProviderOwnerType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
