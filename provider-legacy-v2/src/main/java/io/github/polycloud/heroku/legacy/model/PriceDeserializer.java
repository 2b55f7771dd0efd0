// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads both representations of a price: cents and a unit, and the text {@code free} or {@code
 * $15/mo}.
 */
final class PriceDeserializer extends ValueDeserializer<Price> {
  private static final Pattern DOLLARS =
      Pattern.compile("\\$?(\\d{1,9}(?:\\.\\d{1,2})?)(?:/(\\w+))?");
  private static final BigDecimal CENTS = BigDecimal.valueOf(100);

  /** Called by Jackson. */
  PriceDeserializer() {}

  @Override
  public @Nullable Price deserialize(JsonParser parser, DeserializationContext context) {
    JsonNode price = context.readTree(parser);
    if (price.path("metered").asBoolean(false) || price.path("contract").asBoolean(false)) {
      return null;
    }
    if (price.path("cents").isNumber()) {
      String unit = price.path("unit").asString("");
      long cents = context.readTreeAsValue(price.path("cents"), long.class);
      return new Price(cents, unit.isEmpty() ? null : unit);
    }
    return parse(price.asString("").strip());
  }

  static @Nullable Price parse(String text) {
    if (text.equalsIgnoreCase("free")) {
      return new Price(0, "month");
    }
    Matcher dollars = DOLLARS.matcher(text);
    if (!dollars.matches()) {
      return null;
    }
    String unit = dollars.group(2);
    return new Price(
        new BigDecimal(dollars.group(1))
            .multiply(CENTS)
            .setScale(0, RoundingMode.UNNECESSARY)
            .longValue(),
        "mo".equals(unit) ? "month" : unit);
  }
}
