// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.paging.Paged;
import java.util.Comparator;
import java.util.function.Function;

/** Lists that the service orders by id only, in the order that the capabilities document. */
final class Sorted {
  private Sorted() {}

  /** Fetches the complete list and orders it by a text. */
  static <T> Paged<T> by(Function<? super T, String> key, Paged<T> list) {
    return by(Comparator.comparing(key::apply), list);
  }

  /** Fetches the complete list and orders it. */
  static <T> Paged<T> by(Comparator<? super T> order, Paged<T> list) {
    return Paged.ofSinglePage(() -> list.stream().sorted(order).toList());
  }
}
