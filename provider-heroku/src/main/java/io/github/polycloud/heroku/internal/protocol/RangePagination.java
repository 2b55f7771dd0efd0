// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.protocol;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.DefaultSort;
import io.github.polycloud.heroku.api.ListRange;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.PaginationStrategy;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Pagination by {@code Range}: the first page has the caller's range, each further page the {@code
 * Next-Range} of the previous response, unchanged.
 */
public final class RangePagination implements PaginationStrategy {
  /** The strategy for lists that are ordered by id by default. */
  public static final PaginationStrategy RULE = new RangePagination(ListRange.by("id"));

  // Not a valid range: marks a next page that the service has announced without its range.
  private static final String TRUNCATED = "\u0000truncated";

  private final ListRange usual;

  private RangePagination(ListRange usual) {
    this.usual = usual;
  }

  @Override
  public PaginationStrategy forMethod(Method method) {
    DefaultSort sort = method.getAnnotation(DefaultSort.class);
    if (sort == null) {
      return this;
    }
    ListRange range = ListRange.by(sort.value());
    return new RangePagination(sort.descending() ? range.descending() : range);
  }

  @Override
  public String pageParameterName() {
    return "range";
  }

  @Override
  public Object firstPage(@Nullable Object requested, int limit) {
    ListRange range = requested == null ? usual : (ListRange) requested;
    return range.limitedTo(limit);
  }

  @Override
  public @Nullable String nextPageToken(HttpResponse response) {
    return response
        .headers()
        .first("Next-Range")
        .orElse(response.status() == 206 ? TRUNCATED : null);
  }

  @Override
  public Object pageArgument(String next) {
    if (next.equals(TRUNCATED)) {
      throw CloudException.of(
          ErrorKind.UNEXPECTED_RESPONSE,
          "heroku: the response is partial (status 206) but has no Next-Range header; list by id");
    }
    if (next.isBlank()) {
      throw CloudException.of(
          ErrorKind.UNEXPECTED_RESPONSE, "heroku: the response has a blank Next-Range header");
    }
    return ListRange.raw(next);
  }
}
