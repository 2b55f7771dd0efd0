package io.github.polycloud.ovh.model.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where a reduction comes from. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record ReductionContext(@JsonValue String value) {
  /** A promotion. */
  public static final ReductionContext PROMOTION = new ReductionContext("promotion");

  /** A voucher. */
  public static final ReductionContext VOUCHER = new ReductionContext("voucher");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReductionContext {}

  @Override
  public String toString() {
    return value;
  }
}
