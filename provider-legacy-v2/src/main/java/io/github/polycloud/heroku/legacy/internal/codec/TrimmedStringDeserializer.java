// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads the stripped text of an element; null if it is empty, as for nil. */
final class TrimmedStringDeserializer extends StdScalarDeserializer<String> {
  TrimmedStringDeserializer() {
    super(String.class);
  }

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
    String text =
        parser.isExpectedStartObjectToken()
            ? context.extractScalarFromObject(parser, this, String.class)
            : parser.getValueAsString();
    return text == null || text.isBlank() ? null : text.strip();
  }
}
