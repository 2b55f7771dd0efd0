package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The type of an identity provider's owner. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record IdentityProviderOwnerType(@JsonValue String value) {
  /** A team. */
  public static final IdentityProviderOwnerType TEAM = new IdentityProviderOwnerType("team");

  /** An enterprise account. */
  public static final IdentityProviderOwnerType ENTERPRISE_ACCOUNT =
      new IdentityProviderOwnerType("enterprise-account");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public IdentityProviderOwnerType {}

  @Override
  public String toString() {
    return value;
  }
}
