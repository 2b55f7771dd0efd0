// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;

/**
 * Parses timestamps in whole seconds such as {@code 2026-01-01T12:00:00Z}, the usual form, without
 * the general parser of the JDK, which takes a third of the time of decoding an app. Other forms
 * are left to Jackson.
 */
final class FastInstantDeserializer extends ValueDeserializer<Instant> {
  private static final String PATTERN = "0000-00-00T00:00:00Z";
  private static final BigDecimal MAX_SECONDS = BigDecimal.valueOf(Instant.MAX.getEpochSecond());

  @Override
  public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) {
    // Jackson reads a number that is far too large as 1970.
    if (parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)
        && parser.getDecimalValue().abs().compareTo(MAX_SECONDS) > 0) {
      return (Instant)
          context.handleWeirdNumberValue(
              Instant.class, parser.getDecimalValue(), "too large for a time");
    }
    Instant parsed = null;
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      parsed = parseOrNull(parser.getString());
      if (parsed == null) {
        parsed = parseShortOffsetOrNull(parser.getString());
      }
    }
    return parsed == null ? InstantDeserializer.INSTANT.deserialize(parser, context) : parsed;
  }

  /**
   * Parses an offset without a colon, such as {@code +0100} or {@code +01}, which Jackson rejects.
   */
  private static @Nullable Instant parseShortOffsetOrNull(String text) {
    int sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
    int digits = text.length() - sign - 1;
    if (sign <= text.indexOf('T') || (digits != 2 && digits != 4)) {
      return null;
    }
    String hours = text.substring(0, sign + 3);
    String minutes = digits == 2 ? "00" : text.substring(sign + 3);
    try {
      return OffsetDateTime.parse(hours + ":" + minutes).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Returns null for another form, or a time that does not exist. */
  static @Nullable Instant parseOrNull(String text) {
    if (!matchesPattern(text)) {
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

  private static boolean matchesPattern(String text) {
    if (text.length() != PATTERN.length()) {
      return false;
    }
    for (int i = 0; i < PATTERN.length(); i++) {
      char c = text.charAt(i);
      char expected = PATTERN.charAt(i);
      if (expected == '0' ? c < '0' || c > '9' : c != expected) {
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
