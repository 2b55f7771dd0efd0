// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.codec;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.NumberDeserializers.BigDecimalDeserializer;

/** Reads decimals; rejects those that arithmetic takes too long with, such as 1e999999999. */
final class DecimalDeserializer extends BigDecimalDeserializer {
  private static final int MAX_SCALE = 1000;

  @Override
  public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
    BigDecimal number = super.deserialize(parser, context);
    return number == null || number.scale() <= MAX_SCALE && number.scale() >= -MAX_SCALE
        ? number
        : context.reportInputMismatch(this, "a number out of range");
  }
}
