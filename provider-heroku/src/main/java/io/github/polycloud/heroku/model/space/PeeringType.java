// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The management type of a peering. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class PeeringType extends ExtensibleEnum {
  private static final Values<PeeringType> VALUES = Values.of(PeeringType::new);

  /** Managed by Heroku, for a data service. */
  public static final PeeringType HEROKU_MANAGED = VALUES.get("heroku-managed");

  /** Managed by the customer. */
  public static final PeeringType CUSTOMER_MANAGED = VALUES.get("customer-managed");

  /** Unknown. */
  public static final PeeringType UNKNOWN = VALUES.get("unknown");

  private PeeringType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PeeringType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
