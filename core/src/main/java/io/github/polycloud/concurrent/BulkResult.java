// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.concurrent;

import io.github.polycloud.internal.arguments.Elements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The results and failures of a bulk of calls, in the order of the inputs. Immutable.
 *
 * <pre>{@code
 * BulkResult<App, Release> current = Bulk.of(8).map(apps, app -> cloud.releases().current(app.name()));
 * System.out.println(current.results().size() + " of " + current.items().size());
 * List<Release> all = current.orThrow();
 * }</pre>
 *
 * @param items one item per input
 * @param <I> type of the inputs
 * @param <R> type of the results
 * @since 0.1.0
 */
public record BulkResult<I, R>(List<Item<I, R>> items) {
  /** Copies the list. */
  public BulkResult {
    items = Elements.copyOf("items", items);
  }

  /**
   * The result or the failure of one input.
   *
   * @param input the input of the call
   * @param result the result; null if the call failed
   * @param failure the exception that the call threw; null if it succeeded
   * @param <I> type of the input
   * @param <R> type of the result
   */
  public record Item<I, R>(I input, @Nullable R result, @Nullable Exception failure) {
    /** Rejects null components. */
    public Item {
      Objects.requireNonNull(input, "input");
    }
  }

  /** Returns the results of the successful calls, in the order of the inputs. */
  public List<R> results() {
    return items.stream()
        .filter(item -> item.failure() == null)
        .map(item -> Objects.requireNonNull(item.result()))
        .toList();
  }

  /**
   * Returns the failures by input, in the order of the inputs. Of equal inputs it has the last
   * failure; {@link #items()} has all.
   */
  public Map<I, Exception> failures() {
    Map<I, Exception> failures = new LinkedHashMap<>();
    for (Item<I, R> item : items) {
      if (item.failure() != null) {
        failures.put(item.input(), item.failure());
      }
    }
    return failures;
  }

  /**
   * Returns all results, or throws the first failure with the others attached as suppressed
   * exceptions.
   *
   * @throws RuntimeException the first failure, usually a {@code CloudException}; a checked one is
   *     the cause of a {@code CompletionException}
   */
  public List<R> orThrow() {
    Exception first = null;
    for (Item<I, R> item : items) {
      Exception failure = item.failure();
      if (failure == null) {
        continue;
      }
      if (first == null) {
        first = failure;
      } else if (failure != first) {
        first.addSuppressed(failure);
      }
    }
    if (first instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (first != null) {
      throw new CompletionException(first);
    }
    return results();
  }
}
