// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Type of a reduction. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class ReductionType extends ExtensibleEnum {
  private static final Values<ReductionType> VALUES = Values.of(ReductionType::new);

  /** Reduces the price by an amount. */
  public static final ReductionType FIXED_AMOUNT = VALUES.get("fixed_amount");

  /** Sets the price. */
  public static final ReductionType FORCED_AMOUNT = VALUES.get("forced_amount");

  /** Reduces the price by a percentage. */
  public static final ReductionType PERCENTAGE = VALUES.get("percentage");

  private ReductionType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReductionType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
