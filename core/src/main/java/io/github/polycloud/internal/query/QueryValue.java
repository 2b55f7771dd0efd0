// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.query;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Formats values of query parameters. */
public final class QueryValue {
  private QueryValue() {}

  /**
   * Returns the text of a value, not encoded; {@code null} for null. Times are in ISO 8601 and
   * always have seconds, which {@code toString} omits if they are 0 and services require.
   */
  public static String text(@Nullable Object value) {
    if (value instanceof OffsetDateTime || value instanceof ZonedDateTime) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format((TemporalAccessor) value);
    }
    if (value instanceof LocalDateTime time) {
      return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }
    if (value instanceof LocalTime time) {
      return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
    }
    if (value instanceof OffsetTime time) {
      return DateTimeFormatter.ISO_OFFSET_TIME.format(time);
    }
    return value instanceof Date date ? date.toInstant().toString() : String.valueOf(value);
  }

  /**
   * Returns a request target whose parameters all have an equals sign. Feign omits it for an empty
   * value, but {@code a=} is an empty value and {@code a} is none to some services.
   */
  public static String withEqualsSigns(String target) {
    int query = target.indexOf('?');
    if (query < 0) {
      return target;
    }
    StringBuilder result = new StringBuilder(target.length() + 4).append(target, 0, query + 1);
    int from = query + 1;
    while (from <= target.length()) {
      int next = target.indexOf('&', from);
      int end = next < 0 ? target.length() : next;
      result.append(target, from, end);
      if (end > from && target.substring(from, end).indexOf('=') < 0) {
        result.append('=');
      }
      if (next >= 0) {
        result.append('&');
      }
      from = end + 1;
    }
    return result.toString();
  }
}
