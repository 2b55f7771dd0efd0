// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.paging;

import io.github.polycloud.concurrent.BulkResult;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.internal.arguments.Elements;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The items of a list, and the errors of those that could not be read. Immutable.
 *
 * <pre>{@code
 * ListResult<Server> servers = cloud.servers().list().toResult();
 * servers.items().forEach(server -> log(server.id()));
 * servers.failures().forEach(error -> System.err.println(error.getMessage()));
 * }</pre>
 *
 * @param items the items that could be read, in order
 * @param failures one error for each item that could not be read, in order
 * @param <T> type of the items
 * @since 0.1.0
 */
public record ListResult<T>(List<T> items, List<CloudException> failures) {
  /** Errors that concern the connection, so that all other items would fail as well. */
  private static final Set<ErrorKind> OF_THE_CONNECTION =
      Set.of(
          ErrorKind.UNAUTHENTICATED,
          ErrorKind.CONFIGURATION,
          ErrorKind.RATE_LIMITED,
          ErrorKind.CANCELLED);

  /** Copies the lists. */
  public ListResult {
    items = Elements.copyOf("items", items);
    failures = Elements.copyOf("failures", failures);
  }

  /** Returns a result without failures. */
  public static <T> ListResult<T> of(List<T> items) {
    return new ListResult<>(items, List.of());
  }

  /**
   * Returns the results and failures of a bulk of calls, one for each item.
   *
   * @throws RuntimeException the first failure, if one concerns the connection or is not a {@link
   *     CloudException}
   */
  public static <T> ListResult<T> of(BulkResult<?, T> bulk) {
    Objects.requireNonNull(bulk, "bulk");
    List<CloudException> failures = new ArrayList<>();
    for (BulkResult.Item<?, T> item : bulk.items()) {
      if (item.failure() == null) {
        continue;
      }
      if (!(item.failure() instanceof CloudException error)
          || OF_THE_CONNECTION.contains(error.kind())) {
        bulk.orThrow();
      } else {
        failures.add(error);
      }
    }
    return new ListResult<>(bulk.results(), failures);
  }

  /**
   * Returns all items, or throws the first failure with the others attached as suppressed
   * exceptions.
   */
  public List<T> orThrow() {
    if (failures.isEmpty()) {
      return items;
    }
    throw firstOf(failures);
  }

  static CloudException firstOf(List<CloudException> failures) {
    CloudException first = failures.get(0);
    failures.stream().skip(1).filter(other -> other != first).forEach(first::addSuppressed);
    return first;
  }
}
