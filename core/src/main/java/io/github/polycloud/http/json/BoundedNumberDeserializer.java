// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Reads decimals and large integers, and rejects those outside {@link JsonLimits}: Jackson limits
 * the length of a number, but not its exponent. A number beyond the range of a {@code double} is
 * rejected rather than read as infinity.
 */
final class BoundedNumberDeserializer extends DelegatingDeserializer {
  /** Number is also what Object and the values of a Map are read as. */
  static final Set<Class<?>> TYPES =
      Set.of(
          BigDecimal.class,
          BigInteger.class,
          Number.class,
          double.class,
          Double.class,
          float.class,
          Float.class);

  BoundedNumberDeserializer(ValueDeserializer<?> standard) {
    super(standard);
  }

  @Override
  protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> standard) {
    return new BoundedNumberDeserializer(standard);
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    boolean decimal = parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT);
    if (decimal && handledType() == BigInteger.class) {
      // Before it is converted, which writes all its digits out.
      requireBounded(parser.getDecimalValue(), context);
    }
    Object value = super.deserialize(parser, context);
    if (value instanceof BigDecimal number) {
      requireBounded(number, context);
    } else if (decimal && isInfinite(value)) {
      rejected(context);
    }
    return value;
  }

  private void requireBounded(BigDecimal number, DeserializationContext context) {
    if (!JsonLimits.isBounded(number)) {
      rejected(context);
    }
  }

  private static boolean isInfinite(Object value) {
    return (value instanceof Double || value instanceof Float)
        && Double.isInfinite(((Number) value).doubleValue());
  }

  /** The value is not quoted. */
  private void rejected(DeserializationContext context) {
    context.reportInputMismatch(this, "a number out of range");
  }
}
