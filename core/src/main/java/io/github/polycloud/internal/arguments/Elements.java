// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.arguments;

import java.util.List;
import java.util.Objects;

/** Validates arguments of variable number. */
public final class Elements {
  private Elements() {}

  /**
   * Returns the elements of an array as an immutable list.
   *
   * @param name the name of the parameter, for the message
   * @throws NullPointerException if the array or one of its elements is null
   */
  public static <T> List<T> listOf(String name, T[] elements) {
    for (T element : Objects.requireNonNull(elements, name)) {
      if (element == null) {
        throw new NullPointerException(name + " must not contain null");
      }
    }
    return List.of(elements);
  }
}
