package io.github.polycloud.concurrent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of a bulk, in the order of its inputs.
 *
 * @param items one entry an input
 * @param <I> type of the inputs
 * @param <R> type of the results
 */
public record BulkResult<I, R>(List<Item<I, R>> items) {
  /** Keeps a copy. */
  public BulkResult {
    items = List.copyOf(items);
  }

  /**
   * What came of one input: a result or a failure.
   *
   * @param input what the call was made with
   * @param result what it gave, null when it failed
   * @param failure why it failed, null when it did not
   * @param <I> type of the input
   * @param <R> type of the result
   */
  public record Item<I, R>(I input, @Nullable R result, @Nullable RuntimeException failure) {}

  /** The results of the calls that succeeded. */
  public List<R> results() {
    return items.stream()
        .filter(item -> item.failure() == null)
        .map(item -> Objects.requireNonNull(item.result(), "a bulk call gave null"))
        .toList();
  }

  /** The failures, by input. */
  public Map<I, RuntimeException> failures() {
    Map<I, RuntimeException> failures = new LinkedHashMap<>();
    for (Item<I, R> item : items) {
      if (item.failure() != null) {
        failures.put(item.input(), item.failure());
      }
    }
    return failures;
  }

  /** All results, or the first failure with the others attached to it. */
  public List<R> orThrow() {
    RuntimeException first = null;
    for (RuntimeException failure : failures().values()) {
      if (first == null) {
        first = failure;
      } else if (failure != first) {
        first.addSuppressed(failure);
      }
    }
    if (first != null) {
      throw first;
    }
    return results();
  }
}
