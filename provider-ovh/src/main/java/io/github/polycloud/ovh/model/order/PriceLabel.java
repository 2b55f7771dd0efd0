package io.github.polycloud.ovh.model.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What part of a price an amount is. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record PriceLabel(@JsonValue String value) {
  /** The price of the product. */
  public static final PriceLabel PRICE = new PriceLabel("PRICE");

  /** A fee, for example for the set-up. */
  public static final PriceLabel FEE = new PriceLabel("FEE");

  /** What is taken off. */
  public static final PriceLabel DISCOUNT = new PriceLabel("DISCOUNT");

  /** The price of each renewal. */
  public static final PriceLabel RENEW = new PriceLabel("RENEW");

  /** What is to be paid. */
  public static final PriceLabel TOTAL = new PriceLabel("TOTAL");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PriceLabel {}

  @Override
  public String toString() {
    return value;
  }
}
