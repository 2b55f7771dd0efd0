// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.list;

import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.paging.Page;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.raw.RawResponse;
import java.util.List;

/** Reads the numbered pages of objects that version 1 returns on request. */
final class NumberedPager {
  private NumberedPager() {}

  static <T> Paged<T> of(ListPath path, Class<T> type, int maxPageSize, ProgressListener progress) {
    return Paged.withPageSizeHint(
        limit -> {
          int size = Math.min(limit, maxPageSize);
          return next -> {
            long number = next == null ? 1 : Long.parseLong(next);
            RawResponse response =
                path.calls()
                    .send(
                        path.list()
                            .header("X-Pagination-Mode", "CachedObjectList-Pages")
                            .header("X-Pagination-Number", Long.toString(number))
                            .header("X-Pagination-Size", Integer.toString(size)));
            long total = total(path, response);
            List<T> objects = response.asList(type);
            long read = (number - 1) * size + objects.size();
            progress.onProgress(read, Math.max(read, total));
            boolean more = !objects.isEmpty() && number * size < total;
            return new Page<>(objects, more ? Long.toString(number + 1) : null);
          };
        });
  }

  /**
   * A list without support for pages ignores the request headers and returns its ids, without a
   * count.
   */
  private static long total(ListPath path, RawResponse response) {
    return response
        .header("X-Pagination-Elements")
        .filter(count -> count.matches("\\d{1,9}"))
        .map(Long::parseLong)
        .orElseThrow(
            () ->
                CloudException.of(
                    ErrorKind.UNSUPPORTED,
                    "ovh: "
                        + path.collection()
                        + " does not support pages; read its elements one by one"));
  }
}
