// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.protocol;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * An attribute that lists can be sorted and bounded by; values are text, compared by their type.
 */
public record Attribute<T>(
    String name, Function<T, String> text, BiFunction<String, String, Integer> compareTexts) {

  public static <T> Attribute<T> text(String name, Function<T, String> value) {
    return new Attribute<>(name, value, String::compareTo);
  }

  public static <T> Attribute<T> number(String name, Function<T, Integer> value) {
    return new Attribute<>(
        name, value.andThen(String::valueOf), (a, b) -> Long.compare(number(a), number(b)));
  }

  public static <T> Attribute<T> time(String name, Function<T, Instant> value) {
    return new Attribute<>(
        name, value.andThen(String::valueOf), (a, b) -> time(a).compareTo(time(b)));
  }

  public int compare(String a, String b) {
    return compareTexts.apply(a, b);
  }

  Comparator<T> order(boolean descending) {
    Comparator<T> ascending = (a, b) -> compare(text.apply(a), text.apply(b));
    return descending ? ascending.reversed() : ascending;
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw HerokuError.badRange("Range bound " + text + " is not a number.");
    }
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw HerokuError.badRange("Range bound " + text + " is not a time.");
    }
  }
}
