// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.seed;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Adds content, and reports problems with their place in the file. */
public final class Seeding {

  private Seeding() {}

  /**
   * Adds each item of a list.
   *
   * @throws IllegalArgumentException if one is not valid, which names its place
   */
  public static <T> void each(
      @Nullable List<T> items, String place, BiConsumer<T, String> addition) {
    for (int i = 0; items != null && i < items.size(); i++) {
      String at = place + "[" + i + "]";
      T item = required(items.get(i), at);
      try {
        addition.accept(item, at);
      } catch (RuntimeException e) {
        String problem = String.valueOf(e.getMessage());
        throw new IllegalArgumentException(
            problem.startsWith(at) ? problem : at + ": " + problem, e);
      }
    }
  }

  /**
   * A value that must be there.
   *
   * @throws IllegalArgumentException if it is not
   */
  public static <T> T required(@Nullable T value, String place) {
    if (value == null) {
      throw new IllegalArgumentException(place + ": is required");
    }
    return value;
  }
}
