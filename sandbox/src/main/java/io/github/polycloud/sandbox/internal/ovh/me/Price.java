// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.me;

import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/**
 * An amount in euros.
 *
 * @param cents the amount in hundredths
 */
public record Price(long cents) implements Serializable {

  public static final Price ZERO = new Price(0);

  /** A price in euros, with two digits at most. */
  static Price of(BigDecimal euros) {
    return new Price(euros.movePointRight(2).longValueExact());
  }

  private static final long MICRO_CENTS = 1_000_000;

  Price plus(Price other) {
    return new Price(cents + other.cents);
  }

  /** Value added tax at the French rate, rounded to the nearest cent. */
  Price tax() {
    return new Price((cents * 20 + 50) / 100);
  }

  public ObjectNode toJson() {
    return Json.object()
        .put("currencyCode", "EUR")
        .put("value", cents / 100.0)
        .put("text", String.format(Locale.ROOT, "%d.%02d €", cents / 100, cents % 100))
        .put("priceInUcents", cents * MICRO_CENTS);
  }

  /** Adds this amount as a net price with its tax and gross price. */
  ObjectNode addTo(ObjectNode json) {
    json.set("priceWithoutTax", toJson());
    json.set("tax", tax().toJson());
    json.set("priceWithTax", plus(tax()).toJson());
    return json;
  }
}
