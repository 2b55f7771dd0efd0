// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http.json;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Reads whole numbers. Services also send them with a decimal point, as a number or as text: {@code
 * 100.0} and {@code "100.0"} are 100, but {@code 2.5} is an error, where Jackson would cut it to 2.
 */
final class WholeNumberDeserializer extends DelegatingDeserializer {
  static final Set<Class<?>> TYPES = Set.of(int.class, Integer.class, long.class, Long.class);

  // Limited, since the time to read a number grows with the square of its length.
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,19}\\.[0-9]{1,100}");

  WholeNumberDeserializer(ValueDeserializer<?> standard) {
    super(standard);
  }

  @Override
  protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> standard) {
    return new WholeNumberDeserializer(standard);
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    if (parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
      return exact(parser.getDecimalValue(), context);
    }
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      String text = parser.getString().strip();
      if (DECIMAL.matcher(text).matches()) {
        return exact(new BigDecimal(text), context);
      }
    }
    return super.deserialize(parser, context);
  }

  private Object exact(BigDecimal number, DeserializationContext context) {
    boolean isInt = handledType() == int.class || handledType() == Integer.class;
    try {
      if (isInt) {
        return number.intValueExact();
      }
      return number.longValueExact();
    } catch (ArithmeticException e) {
      // The value is not quoted.
      return context.reportInputMismatch(this, "not a whole number");
    }
  }
}
