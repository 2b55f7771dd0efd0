// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Part of a price. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class PriceLabel extends ExtensibleEnum {
  private static final Values<PriceLabel> VALUES = Values.of(PriceLabel::new);

  /** The price of the product. */
  public static final PriceLabel PRICE = VALUES.get("PRICE");

  /** A fee, for example for setup. */
  public static final PriceLabel FEE = VALUES.get("FEE");

  /** A discount. */
  public static final PriceLabel DISCOUNT = VALUES.get("DISCOUNT");

  /** The price of each renewal. */
  public static final PriceLabel RENEW = VALUES.get("RENEW");

  /** The total. */
  public static final PriceLabel TOTAL = VALUES.get("TOTAL");

  private PriceLabel(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PriceLabel of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
