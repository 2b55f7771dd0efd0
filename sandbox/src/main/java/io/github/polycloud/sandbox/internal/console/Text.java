// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import io.github.polycloud.sandbox.internal.http.Json;
import io.github.polycloud.sandbox.internal.http.Markup;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import tools.jackson.core.JacksonException;

/** How times, durations, numbers and parts of URLs are written. */
final class Text {

  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter TIME_OF_DAY =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final int LONGEST_WHOLE = 16;

  private Text() {}

  /** A value in a table; a short one is not broken within its words. */
  static Markup value(String value) {
    return Markup.of("<bdi%s>%s</bdi>", whole(value), value);
  }

  /** A value in a table that is part of commands or calls. */
  static Markup code(String value) {
    return Markup.of("<code%s>%s</code>", whole(value), value);
  }

  private static Markup whole(String value) {
    return new Markup(" class=\"whole\"").when(value.length() <= LONGEST_WHOLE);
  }

  /** A text with its lines indented if it is JSON. */
  static String indented(String text) {
    if (!text.startsWith("{") && !text.startsWith("[")) {
      return text;
    }
    try {
      return Json.CAMEL.readTree(text).toPrettyString();
    } catch (JacksonException e) {
      return text;
    }
  }

  /** Date and time of day in UTC. */
  static Markup dateTime(Instant time) {
    return time(time, DATE_TIME);
  }

  /** The time of day in UTC. */
  static Markup timeOfDay(Instant time) {
    return time(time, TIME_OF_DAY);
  }

  private static Markup time(Instant time, DateTimeFormatter format) {
    return Markup.of(
        "<time datetime=\"%s\">%s</time>",
        time.truncatedTo(ChronoUnit.MILLIS), format.format(time));
  }

  static String milliseconds(Duration duration) {
    double millis = duration.toNanos() / 1e6;
    return String.format(Locale.ROOT, millis < 10 ? "%.1f ms" : "%.0f ms", millis);
  }

  /** A duration with its sign, such as {@code +1 d 2 h} or {@code -5 min}. */
  static String offset(Duration offset) {
    if (offset.isZero()) {
      return "none";
    }
    return (offset.isNegative() ? "-" : "+") + duration(offset.abs());
  }

  /** A positive duration, such as {@code 1 min 30 s}. */
  static String duration(Duration duration) {
    StringBuilder text = new StringBuilder();
    part(text, duration.toDays(), "d");
    part(text, duration.toHoursPart(), "h");
    part(text, duration.toMinutesPart(), "min");
    part(text, duration.toSecondsPart(), "s");
    part(text, duration.toMillisPart(), "ms");
    return text.isEmpty() ? "less than 1 ms" : text.toString();
  }

  private static void part(StringBuilder text, long number, String unit) {
    if (number > 0) {
      text.append(text.isEmpty() ? "" : " ").append(number).append(' ').append(unit);
    }
  }

  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** A part of a path or query. */
  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
