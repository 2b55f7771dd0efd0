package io.github.polycloud.ovh.list;

import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.paging.Page;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.raw.RawResponse;
import java.util.List;

/** The pages of whole objects that version 1 gives when it is asked to. */
final class NumberedPager {
  private NumberedPager() {}

  static <T> Paged<T> of(ListPath path, Class<T> type, int atMost, ProgressListener progress) {
    return Paged.withPageSizeHint(
        limit -> {
          int size = Math.min(limit, atMost);
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

  /** A service that cuts nothing into pages answers its ids, and no count. */
  private static long total(ListPath path, RawResponse response) {
    return response
        .header("X-Pagination-Elements")
        .filter(count -> count.matches("\\d{1,9}"))
        .map(Long::parseLong)
        .orElseThrow(
            () ->
                new CloudException(
                    ErrorKind.UNSUPPORTED,
                    "ovh: " + path.collection() + " is not cut into pages; read it one by one"));
  }
}
