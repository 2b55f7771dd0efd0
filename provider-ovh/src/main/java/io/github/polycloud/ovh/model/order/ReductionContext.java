package io.github.polycloud.ovh.model.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Origin of a reduction. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record ReductionContext(@JsonValue String value) {
  /** A promotion. */
  public static final ReductionContext PROMOTION = new ReductionContext("promotion");

  /** A voucher. */
  public static final ReductionContext VOUCHER = new ReductionContext("voucher");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReductionContext {}

  @Override
  public String toString() {
    return value;
  }
}
