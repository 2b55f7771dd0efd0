package io.github.polycloud.legacy.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads both forms of time: ISO 8601 in XML, {@code 2011/05/17 09:30:00 -0700} in JSON. */
final class LegacyTime extends ValueDeserializer<Instant> {
  private static final DateTimeFormatter SLASHES =
      DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss Z", Locale.ROOT);

  /** Made by Jackson. */
  LegacyTime() {}

  @Override
  public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) {
    String text = parser.getValueAsString("");
    return text == null ? null : parse(text.strip());
  }

  /** A time that is missing or in a form that nobody has seen is no reason to lose an answer. */
  static @Nullable Instant parse(String text) {
    for (DateTimeFormatter form :
        new DateTimeFormatter[] {DateTimeFormatter.ISO_OFFSET_DATE_TIME, SLASHES}) {
      try {
        return OffsetDateTime.parse(text, form).toInstant();
      } catch (DateTimeException e) {
        // Perhaps the other form.
      }
    }
    return null;
  }
}
