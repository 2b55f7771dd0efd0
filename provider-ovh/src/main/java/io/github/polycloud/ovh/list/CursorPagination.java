package io.github.polycloud.ovh.list;

import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.PaginationStrategy;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pages of version 2: each answer names the next one by a cursor, and the last names none. */
public final class CursorPagination implements PaginationStrategy {
  /** The header field that asks for a page; the first is asked for without it. */
  public static final String CURSOR = "X-Pagination-Cursor";

  /** The rule for typed lists, which send the parameter {@code cursor} in that field. */
  public static final PaginationStrategy RULE = new CursorPagination();

  private CursorPagination() {}

  /** The cursor of the next page, or null when an answer with these header fields was the last. */
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
