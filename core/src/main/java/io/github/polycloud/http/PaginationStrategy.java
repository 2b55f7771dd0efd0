// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * How a service paginates lists. For a method of an API interface that returns {@code Paged<T>},
 * the strategy supplies the argument of the parameter named {@link #pageParameterName()} for the
 * first page, and derives that of each further page from the response. All other arguments are sent
 * with every page. Implementations must be thread-safe.
 *
 * @since 0.1.0
 */
public interface PaginationStrategy {
  /** For API interfaces without paginated methods. */
  PaginationStrategy NONE =
      new PaginationStrategy() {
        @Override
        public String pageParameterName() {
          return "";
        }

        @Override
        public @Nullable Object firstPage(@Nullable Object requested, int limit) {
          return requested;
        }

        @Override
        public @Nullable String nextPageToken(HttpResponse response) {
          return null;
        }
      };

  /** Returns the strategy of one method, for a service with several list styles. */
  default PaginationStrategy forMethod(Method method) {
    return this;
  }

  /** Returns the name of the {@code @Param} that selects the page. */
  String pageParameterName();

  /**
   * Returns the argument of the page parameter for the first page.
   *
   * @param requested the argument of the caller; null if it gave none
   * @param limit the number of items needed, {@code Integer.MAX_VALUE} for all
   */
  @Nullable Object firstPage(@Nullable Object requested, int limit);

  /** Returns the token of the next page; null if this response was the last page. */
  @Nullable String nextPageToken(HttpResponse response);

  /**
   * Returns the argument of the page parameter for a further page.
   *
   * @throws io.github.polycloud.error.CloudException if the list cannot be continued with this
   *     token
   */
  default Object pageArgument(String nextPageToken) {
    return nextPageToken;
  }
}
