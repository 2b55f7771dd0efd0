// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Origin of a reduction. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class ReductionContext extends ExtensibleEnum {
  private static final Values<ReductionContext> VALUES = Values.of(ReductionContext::new);

  /** A promotion. */
  public static final ReductionContext PROMOTION = VALUES.get("promotion");

  /** A voucher. */
  public static final ReductionContext VOUCHER = VALUES.get("voucher");

  private ReductionContext(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReductionContext of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
