// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.order;

import java.util.Objects;

/**
 * A product to add to a cart.
 *
 * @param planCode the plan code, for example {@code project}
 * @param duration the duration, as an ISO 8601 period, for example {@code P1M}
 * @param pricingMode the pricing mode, for example {@code default}
 * @param quantity the number
 * @since 0.1.0
 */
public record CartProduct(String planCode, String duration, String pricingMode, long quantity) {
  /** Rejects null components. */
  public CartProduct {
    Objects.requireNonNull(planCode, "planCode");
    Objects.requireNonNull(duration, "duration");
    Objects.requireNonNull(pricingMode, "pricingMode");
  }
}
