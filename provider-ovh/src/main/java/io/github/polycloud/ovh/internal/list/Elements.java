// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.list;

import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.paging.ListResult;
import io.github.polycloud.paging.Paged;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads the objects of lists that contain only ids. */
public final class Elements {
  private Elements() {}

  /**
   * Expands a list of ids to objects, in order. Ids whose object is gone are skipped; other errors
   * name the id.
   */
  public static <I, T> Paged<T> expand(
      Supplier<List<I>> ids,
      int parallelism,
      ProgressListener progress,
      Function<? super I, T> get) {
    return Paged.ofBatches(
        ids,
        parallelism * 4,
        parallelism * 32,
        (chunk, before, total) ->
            read(
                chunk,
                Bulk.of(parallelism)
                    .onProgress((done, ofChunk) -> progress.onProgress(before + done, total)),
                get));
  }

  private static <I, T> ListResult<T> read(List<I> ids, Bulk bulk, Function<? super I, T> get) {
    ListResult<Optional<T>> found =
        ListResult.of(bulk.map(ids, (I id) -> Elements.<I, T>read(id, get)));
    return new ListResult<>(
        found.items().stream().flatMap(Optional::stream).toList(), found.failures());
  }

  /** Reads one object; empty if it is gone. */
  public static <I, T> Optional<T> read(I id, Function<? super I, T> get) {
    try {
      return Optional.of(ElementError.<I, T>read(id, get));
    } catch (CloudException e) {
      if (isVanished(e)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Whether an object does not exist, as opposed to a path that the service does not know. */
  public static boolean isVanished(CloudException e) {
    return e.kind() == ErrorKind.NOT_FOUND
        && e.status().orElse(0) == 404
        && e.body().filter(body -> body.contains("invalid (or empty) URL")).isEmpty();
  }
}
