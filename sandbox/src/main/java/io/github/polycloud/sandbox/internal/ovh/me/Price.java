package io.github.polycloud.sandbox.internal.ovh.me;

import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/**
 * An amount in euros.
 *
 * @param cents the amount in hundredths
 */
public record Price(long cents) {
  private static final long MICRO_CENTS = 1_000_000;

  /**
   * Adds another amount.
   *
   * @param other the other
   * @return the sum
   */
  public Price plus(Price other) {
    return new Price(cents + other.cents);
  }

  /**
   * Value added tax at the French rate, rounded to the nearest cent.
   *
   * @return the tax on this amount
   */
  public Price tax() {
    return new Price((cents * 20 + 50) / 100);
  }

  /**
   * The amount as the API writes it.
   *
   * @return currency, value and text
   */
  public ObjectNode toJson() {
    return Json.object()
        .put("currencyCode", "EUR")
        .put("value", cents / 100.0)
        .put("text", String.format(Locale.ROOT, "%d.%02d €", cents / 100, cents % 100))
        .put("priceInUcents", cents * MICRO_CENTS);
  }
}
