package io.github.polycloud.ovh.model.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Part of a price. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record PriceLabel(@JsonValue String value) {
  /** The price of the product. */
  public static final PriceLabel PRICE = new PriceLabel("PRICE");

  /** A fee, for example for setup. */
  public static final PriceLabel FEE = new PriceLabel("FEE");

  /** A discount. */
  public static final PriceLabel DISCOUNT = new PriceLabel("DISCOUNT");

  /** The price of each renewal. */
  public static final PriceLabel RENEW = new PriceLabel("RENEW");

  /** The total. */
  public static final PriceLabel TOTAL = new PriceLabel("TOTAL");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PriceLabel {}

  @Override
  public String toString() {
    return value;
  }
}
