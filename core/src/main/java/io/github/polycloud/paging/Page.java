// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.paging;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.internal.arguments.Elements;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. Immutable.
 *
 * @param items the items, in order
 * @param nextPageToken token of the next page; null for the last page
 * @param failures errors of items that could not be read, which belong after the items; usually
 *     empty
 * @param <T> type of the items
 * @since 0.1.0
 */
public record Page<T>(
    List<T> items, @Nullable String nextPageToken, List<CloudException> failures) {
  /** Copies the lists. */
  public Page {
    items = Elements.copyOf("items", items);
    failures = Elements.copyOf("failures", failures);
  }

  /** Creates a page whose items could all be read. */
  public Page(List<T> items, @Nullable String nextPageToken) {
    this(Objects.requireNonNull(items, "items"), nextPageToken, List.of());
  }

  /** Returns a page without a successor. */
  public static <T> Page<T> last(List<T> items) {
    return new Page<>(items, null);
  }
}
