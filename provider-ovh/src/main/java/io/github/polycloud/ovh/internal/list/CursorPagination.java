// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.list;

import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.PaginationStrategy;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pagination of version 2: each response has the cursor of the next page, except the last. */
public final class CursorPagination implements PaginationStrategy {
  /** The header field with the cursor of the requested page; omitted for the first page. */
  public static final String CURSOR = "X-Pagination-Cursor";

  /** The strategy for typed lists, which send the parameter {@code cursor} in that field. */
  public static final PaginationStrategy RULE = new CursorPagination();

  private CursorPagination() {}

  /**
   * Returns the cursor of the next page, or null if a response with these header fields is the last
   * page.
   */
  public static @Nullable String next(Function<String, Optional<String>> header) {
    return header.apply("X-Pagination-Cursor-Next").filter(next -> !next.isBlank()).orElse(null);
  }

  @Override
  public String pageParameterName() {
    return "cursor";
  }

  @Override
  public @Nullable Object firstPage(@Nullable Object requested, int limit) {
    return requested;
  }

  @Override
  public @Nullable String nextPageToken(HttpResponse response) {
    return next(response.headers()::first);
  }
}
