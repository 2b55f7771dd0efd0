// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.enterprise;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * A permission of an enterprise account member. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class EnterprisePermission extends ExtensibleEnum {
  private static final Values<EnterprisePermission> VALUES = Values.of(EnterprisePermission::new);

  /** View members and teams. */
  public static final EnterprisePermission VIEW = VALUES.get("view");

  /** Create teams. */
  public static final EnterprisePermission CREATE = VALUES.get("create");

  /** Manage members and settings. */
  public static final EnterprisePermission MANAGE = VALUES.get("manage");

  /** View invoices and usage. */
  public static final EnterprisePermission BILLING = VALUES.get("billing");

  private EnterprisePermission(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EnterprisePermission of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
