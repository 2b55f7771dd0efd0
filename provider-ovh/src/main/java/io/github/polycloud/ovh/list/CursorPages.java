package io.github.polycloud.ovh.list;

import io.github.polycloud.Page;
import io.github.polycloud.Paged;
import io.github.polycloud.RawResponse;
import io.github.polycloud.RawRequest;
import io.github.polycloud.ovh.internal.Cursors;

/** The lists of version 2: pages of whole objects, of which each names the next by a cursor. */
final class CursorPages {
  private static final int AT_MOST = 500;

  private CursorPages() {}

  static <T> Paged<T> of(ListPath path, Class<T> type) {
    return Paged.withPageSizeHint(
        wanted ->
            cursor -> {
              RawRequest page = path.list();
              if (wanted < Integer.MAX_VALUE) {
                page.header("X-Pagination-Size", Integer.toString(Math.min(wanted, AT_MOST)));
              }
              if (cursor != null) {
                page.header(Cursors.CURSOR, cursor);
              }
              RawResponse response = path.calls().send(page);
              return new Page<>(response.asList(type), Cursors.next(response::header));
            });
  }
}
