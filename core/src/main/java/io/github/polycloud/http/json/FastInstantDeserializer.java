package io.github.polycloud.http.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;

/**
 * Reads {@code 2026-01-01T12:00:00Z}, which is what services write, without the general parser of
 * the JDK: that takes a third of the time of reading an app. All else is left to Jackson.
 */
final class FastInstantDeserializer extends ValueDeserializer<Instant> {
  private static final String FORM = "0000-00-00T00:00:00Z";

  @Override
  public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) {
    Instant usual =
        parser.hasToken(JsonToken.VALUE_STRING) ? parseOrNull(parser.getString()) : null;
    return usual == null ? InstantDeserializer.INSTANT.deserialize(parser, context) : usual;
  }

  /** Null for a time in another form, or one that does not exist. */
  static @Nullable Instant parseOrNull(String text) {
    if (!hasForm(text)) {
      return null;
    }
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, 19);
    if (hour > 23 || minute > 59 || second > 59) {
      return null;
    }
    try {
      LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
      return Instant.ofEpochSecond(day.toEpochDay() * 86_400 + hour * 3600 + minute * 60 + second);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean hasForm(String text) {
    if (text.length() != FORM.length()) {
      return false;
    }
    for (int i = 0; i < FORM.length(); i++) {
      char sign = text.charAt(i);
      char due = FORM.charAt(i);
      if (due == '0' ? sign < '0' || sign > '9' : sign != due) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }
}
