// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads both timestamp formats: ISO 8601 in XML, {@code 2011/05/17 09:30:00 -0700} in JSON. */
final class TimestampDeserializer extends ValueDeserializer<Instant> {
  private static final DateTimeFormatter SLASHES =
      DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss Z", Locale.ROOT);

  /** Called by Jackson. */
  TimestampDeserializer() {}

  @Override
  public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) {
    String text = parser.getValueAsString("");
    return text == null ? null : parse(text.strip());
  }

  /** A missing or malformed timestamp is read as null instead of failing the response. */
  static @Nullable Instant parse(String text) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      return OffsetDateTime.parse(
              text, text.indexOf('/') < 0 ? DateTimeFormatter.ISO_OFFSET_DATE_TIME : SLASHES)
          .toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
