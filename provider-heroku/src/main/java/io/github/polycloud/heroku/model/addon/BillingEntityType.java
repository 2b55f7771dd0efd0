// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The type of a billing entity. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class BillingEntityType extends ExtensibleEnum {
  private static final Values<BillingEntityType> VALUES = Values.of(BillingEntityType::new);

  /** An app; its owner is billed. */
  public static final BillingEntityType APP = VALUES.get("app");

  /** A team. */
  public static final BillingEntityType TEAM = VALUES.get("team");

  private BillingEntityType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static BillingEntityType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
