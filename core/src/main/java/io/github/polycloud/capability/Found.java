// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NotFoundException;
import io.github.polycloud.paging.Paged;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Turns an error of kind {@code NOT_FOUND} into an absent value and back. */
final class Found {
  private Found() {}

  /** Returns the value of a call; empty if it fails with kind {@code NOT_FOUND}. */
  static <T> Optional<T> optional(Supplier<T> call) {
    try {
      return Optional.of(call.get());
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }

  /** Returns the first item that matches, or fails with kind {@code NOT_FOUND}. */
  static <T> T first(Paged<T> list, Predicate<? super T> match, String description) {
    return list.stream()
        .filter(match)
        .findFirst()
        .orElseThrow(() -> CloudException.of(ErrorKind.NOT_FOUND, description + " does not exist"));
  }
}
