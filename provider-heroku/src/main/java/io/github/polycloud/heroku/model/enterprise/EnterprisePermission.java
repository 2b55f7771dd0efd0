package io.github.polycloud.heroku.model.enterprise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A permission of an enterprise account member. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record EnterprisePermission(@JsonValue String value) {
  /** View members and teams. */
  public static final EnterprisePermission VIEW = new EnterprisePermission("view");

  /** Create teams. */
  public static final EnterprisePermission CREATE = new EnterprisePermission("create");

  /** Manage members and settings. */
  public static final EnterprisePermission MANAGE = new EnterprisePermission("manage");

  /** View invoices and usage. */
  public static final EnterprisePermission BILLING = new EnterprisePermission("billing");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EnterprisePermission {}

  @Override
  public String toString() {
    return value;
  }
}
