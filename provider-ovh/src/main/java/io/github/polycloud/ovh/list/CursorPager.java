// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.list;

import io.github.polycloud.ovh.internal.list.CursorPagination;
import io.github.polycloud.paging.Page;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.RawResponse;

/** Reads the lists of version 2: pages of objects, each with the cursor of the next page. */
final class CursorPager {
  private static final int MAX_PAGE_SIZE = 500;

  private CursorPager() {}

  static <T> Paged<T> of(ListPath path, Class<T> type) {
    return Paged.withPageSizeHint(
        limit ->
            cursor -> {
              RawRequest page = path.list();
              if (limit < Integer.MAX_VALUE) {
                page.header("X-Pagination-Size", Integer.toString(Math.min(limit, MAX_PAGE_SIZE)));
              }
              if (cursor != null) {
                page.header(CursorPagination.CURSOR, cursor);
              }
              RawResponse response = path.calls().send(page);
              return new Page<>(response.asList(type), CursorPagination.next(response::header));
            });
  }
}
