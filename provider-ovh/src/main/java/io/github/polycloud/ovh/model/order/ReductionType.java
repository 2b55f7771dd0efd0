package io.github.polycloud.ovh.model.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a reduction counts. An open set: a word that no constant names is kept as the service sent
 * it.
 *
 * @param value the word
 */
public record ReductionType(@JsonValue String value) {
  /** It takes an amount off. */
  public static final ReductionType FIXED_AMOUNT = new ReductionType("fixed_amount");

  /** It sets the price. */
  public static final ReductionType FORCED_AMOUNT = new ReductionType("forced_amount");

  /** It takes a share off. */
  public static final ReductionType PERCENTAGE = new ReductionType("percentage");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReductionType {}

  @Override
  public String toString() {
    return value;
  }
}
