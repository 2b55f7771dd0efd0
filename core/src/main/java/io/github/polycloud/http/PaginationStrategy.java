package io.github.polycloud.http;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * How a service cuts lists into pages. A method of an API interface that returns {@code Paged<T>}
 * sends what stands in its parameter of the name {@link #pageParameterName()} for the first page,
 * and what this rule makes of the answer for each further one. All other arguments go with every
 * page.
 */
public interface PaginationStrategy {
  /** For services whose API interfaces have no paged method. */
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

  /** The rule for one method, for a service whose lists are not all cut alike. */
  default PaginationStrategy forMethod(Method method) {
    return this;
  }

  /** Name of the {@code @Param} that chooses the page. */
  String pageParameterName();

  /**
   * The argument for the first page.
   *
   * @param requested what the caller gave; null when nothing
   * @param limit how many items are wanted in all, {@code Integer.MAX_VALUE} for all
   */
  @Nullable Object firstPage(@Nullable Object requested, int limit);

  /** What names the next page, or null when this answer was the last. */
  @Nullable String nextPageToken(HttpResponse response);

  /** The argument for the page of this name. May refuse it when the list cannot go on. */
  default Object pageArgument(String next) {
    return next;
  }
}
