package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What kind of owner an identity provider has. An open set: a word that no constant names is kept
 * as the service sent it.
 *
 * @param value the word
 */
public record IdentityProviderOwnerType(@JsonValue String value) {
  /** A team. */
  public static final IdentityProviderOwnerType TEAM = new IdentityProviderOwnerType("team");

  /** An enterprise account. */
  public static final IdentityProviderOwnerType ENTERPRISE_ACCOUNT =
      new IdentityProviderOwnerType("enterprise-account");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public IdentityProviderOwnerType {}

  @Override
  public String toString() {
    return value;
  }
}
