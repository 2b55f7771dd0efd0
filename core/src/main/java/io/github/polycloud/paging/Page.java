package io.github.polycloud.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. Immutable.
 *
 * @param items the items, in order
 * @param nextPageToken token of the next page; null for the last page
 * @param <T> type of the items
 * @since 0.1.0
 */
public record Page<T>(List<T> items, @Nullable String nextPageToken) {
  /** Copies the items. */
  public Page {
    items = List.copyOf(items);
  }

  /** Returns a page without a successor. */
  public static <T> Page<T> last(List<T> items) {
    return new Page<>(items, null);
  }
}
