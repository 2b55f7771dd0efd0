package io.github.polycloud.ovh.list;

import io.github.polycloud.paging.Page;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.RawResponse;

/** The lists of version 2: pages of whole objects, of which each names the next by a cursor. */
final class CursorPager {
  private static final int AT_MOST = 500;

  private CursorPager() {}

  static <T> Paged<T> of(ListPath path, Class<T> type) {
    return Paged.withPageSizeHint(
        limit ->
            cursor -> {
              RawRequest page = path.list();
              if (limit < Integer.MAX_VALUE) {
                page.header("X-Pagination-Size", Integer.toString(Math.min(limit, AT_MOST)));
              }
              if (cursor != null) {
                page.header(CursorPagination.CURSOR, cursor);
              }
              RawResponse response = path.calls().send(page);
              return new Page<>(response.asList(type), CursorPagination.next(response::header));
            });
  }
}
