package io.github.polycloud.heroku.model.enterprise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Something that a member of an enterprise account may do. An open set: a word that no constant
 * names is kept as the service sent it.
 *
 * @param value the word
 */
public record EnterprisePermission(@JsonValue String value) {
  /** See members and teams. */
  public static final EnterprisePermission VIEW = new EnterprisePermission("view");

  /** Make teams. */
  public static final EnterprisePermission CREATE = new EnterprisePermission("create");

  /** Change members and settings. */
  public static final EnterprisePermission MANAGE = new EnterprisePermission("manage");

  /** See bills and usage. */
  public static final EnterprisePermission BILLING = new EnterprisePermission("billing");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EnterprisePermission {}

  @Override
  public String toString() {
    return value;
  }
}
