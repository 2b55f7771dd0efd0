package io.github.polycloud.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a list.
 *
 * @param items what is in it, in order
 * @param nextPageToken how to ask for the piece after it, or null when this is the last
 * @param <T> type of the items
 */
public record Page<T>(List<T> items, @Nullable String nextPageToken) {
  /** Keeps a copy. */
  public Page {
    items = List.copyOf(items);
  }

  /** A list that fits on one page. */
  public static <T> Page<T> last(List<T> items) {
    return new Page<>(items, null);
  }
}
