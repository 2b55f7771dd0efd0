// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.seed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Adds content, and reports problems with their place in the file. */
public final class Seeding {

  private static final int LONGEST_NAME = 253;
  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{0,62}[a-z0-9]");

  private Seeding() {}

  /**
   * Adds each item of a list.
   *
   * @throws InvalidSeed if one is not valid
   */
  public static <T> void each(
      @Nullable List<T> items, String place, BiConsumer<T, String> addition) {
    for (int i = 0; items != null && i < items.size(); i++) {
      String at = place + "[" + i + "]";
      T item = required(items.get(i), at);
      at(at, () -> addition.accept(item, at));
    }
  }

  /**
   * Adds each entry of an object, in the order of their names. The addition receives name, value
   * and place.
   *
   * @throws InvalidSeed if one is not valid
   */
  public static <T> void each(
      @Nullable Map<String, T> entries, String place, EntryAddition<T> addition) {
    new TreeMap<>(entries == null ? Map.of() : entries)
        .forEach(
            (name, value) -> {
              String at = place + "." + shown(name);
              T present = required(value, at);
              at(at, () -> addition.add(name, present, at));
            });
  }

  /** Adds an entry of an object. */
  @FunctionalInterface
  public interface EntryAddition<T> {
    void add(String name, T value, String place);
  }

  /** Adds what stands at a place. */
  private static void at(String place, Runnable addition) {
    try {
      addition.run();
    } catch (InvalidSeed e) {
      throw e;
    } catch (RuntimeException e) {
      throw new InvalidSeed(place, String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * A value that must be there.
   *
   * @throws InvalidSeed if it is not
   */
  public static <T> T required(@Nullable T value, String place) {
    if (value == null) {
      throw new InvalidSeed(place, "is required");
    }
    return value;
  }

  /**
   * A text that must be there and not be blank.
   *
   * @throws InvalidSeed if it is not
   */
  public static String text(@Nullable String value, String place) {
    if (required(value, place).isBlank()) {
      throw new InvalidSeed(place, "must not be blank");
    }
    return value;
  }

  /**
   * A domain name that is not yet taken.
   *
   * @param taken whether there is an object of this name already
   * @throws InvalidSeed if it is no such name
   */
  public static String domain(@Nullable String name, Predicate<String> taken, String place) {
    String given = required(name, place);
    if (given.length() > LONGEST_NAME || !DOMAIN.matcher(given).matches()) {
      throw new InvalidSeed(
          place, "must be a domain name such as shop.example, was \"" + shown(given) + "\"");
    }
    if (taken.test(given)) {
      throw new InvalidSeed(place, given + " is there already");
    }
    return given;
  }

  /**
   * One of some words.
   *
   * @throws InvalidSeed if it is none of them
   */
  public static String oneOf(@Nullable String value, Collection<String> words, String place) {
    String given = required(value, place);
    if (!words.contains(given)) {
      throw new InvalidSeed(
          place,
          "must be one of "
              + String.join(", ", new TreeSet<>(words))
              + ", was \""
              + shown(given)
              + "\"");
    }
    return given;
  }

  /** A text from the file, for a message of one line. */
  public static String shown(String text) {
    String cut = text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "...";
    return cut.replaceAll("\\p{Cntrl}", "?");
  }
}
