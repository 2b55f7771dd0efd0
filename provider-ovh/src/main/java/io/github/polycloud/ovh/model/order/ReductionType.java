package io.github.polycloud.ovh.model.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Type of a reduction. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record ReductionType(@JsonValue String value) {
  /** Reduces the price by an amount. */
  public static final ReductionType FIXED_AMOUNT = new ReductionType("fixed_amount");

  /** Sets the price. */
  public static final ReductionType FORCED_AMOUNT = new ReductionType("forced_amount");

  /** Reduces the price by a percentage. */
  public static final ReductionType PERCENTAGE = new ReductionType("percentage");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReductionType {}

  @Override
  public String toString() {
    return value;
  }
}
