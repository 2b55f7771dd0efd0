// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.arguments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Validates arguments of variable number and those that are collections. Each method throws a
 * {@code NullPointerException} with the name of the parameter if it or one of its elements is null.
 */
public final class Elements {
  private Elements() {}

  /** Returns the elements of an array as an immutable list. */
  public static <T> List<T> listOf(String name, T[] elements) {
    for (T element : Objects.requireNonNull(elements, name)) {
      require(name, element);
    }
    return List.of(elements);
  }

  /** Returns the elements of a collection as an immutable list. */
  public static <T> List<T> copyOf(String name, Collection<? extends T> elements) {
    Objects.requireNonNull(elements, name);
    try {
      return List.copyOf(elements);
    } catch (NullPointerException e) {
      throw containsNull(name);
    }
  }

  /** Returns the entries of a map as an immutable map, in any order. */
  public static <K, V> Map<K, V> copyOf(String name, Map<? extends K, ? extends V> entries) {
    Objects.requireNonNull(entries, name);
    try {
      return Map.copyOf(entries);
    } catch (NullPointerException e) {
      throw containsNull(name);
    }
  }

  /** Returns the elements as they are. */
  public static <C extends Iterable<?>> C requireNonNull(String name, C elements) {
    for (Object element : Objects.requireNonNull(elements, name)) {
      require(name, element);
    }
    return elements;
  }

  /** Returns the entries as they are. */
  public static <M extends Map<?, ?>> M requireNonNull(String name, M entries) {
    for (Map.Entry<?, ?> entry : Objects.requireNonNull(entries, name).entrySet()) {
      require(name, entry.getKey());
      require(name, entry.getValue());
    }
    return entries;
  }

  static void require(String name, @Nullable Object element) {
    if (element == null) {
      throw containsNull(name);
    }
  }

  private static NullPointerException containsNull(String name) {
    return new NullPointerException(name + " must not contain null");
  }
}
