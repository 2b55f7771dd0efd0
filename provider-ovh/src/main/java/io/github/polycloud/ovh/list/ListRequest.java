// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.list;

import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.internal.log.FailureLog;
import io.github.polycloud.ovh.internal.list.Concurrency;
import io.github.polycloud.ovh.internal.list.Elements;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.raw.RawClient;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of objects. OVH offers four strategies; each yields the same {@code Paged}, in the
 * same order:
 *
 * <ul>
 *   <li>ids, with one call per object, eight of them concurrently by default. This is the default
 *       and works for every list;
 *   <li>{@link #batched}: ids, with one call per fifty objects;
 *   <li>{@link #paged}: numbered pages of objects;
 *   <li>pages linked by a cursor, always used below {@code /v2}.
 * </ul>
 *
 * <pre>{@code
 * Paged<Bill> bills = ovh.list("/me/bill/{billId}", Bill.class);
 * Paged<Record> records = ovh.list("/domain/zone/{zone}/record/{id}", Record.class, "example.org");
 *
 * ovh.listing().parallelism(4).onProgress(bar).of("/me/bill/{billId}", Bill.class).toList();
 * ovh.listing().batched().query("category", "purchase-web").of("/me/bill/{billId}", Bill.class);
 * ovh.listing().expand(ovh.bills()::list, ovh.bills()::get);
 * }</pre>
 *
 * <p>Batches and numbered pages are used by OVH's own control panel. They save many calls, but OVH
 * does not document them and may change them, so they are opt-in. Immutable and safe for use by
 * several threads.
 *
 * @since 0.1.0
 */
public final class ListRequest {
  private enum Strategy {
    ONE_BY_ONE,
    BATCHES,
    PAGES
  }

  private static final int PAGE = 500;

  private final RawClient calls;
  private final Strategy strategy;
  private final int parallelism;
  private final int pageSize;
  private final ProgressListener progress;
  private final Map<String, @Nullable Object> query;

  /** Creates a request with the default strategy; applications use {@code Ovh.listing()}. */
  public ListRequest(RawClient calls) {
    this(calls, Strategy.ONE_BY_ONE, Concurrency.DEFAULT, PAGE, (done, total) -> {}, Map.of());
  }

  private ListRequest(
      RawClient calls,
      Strategy strategy,
      int parallelism,
      int pageSize,
      ProgressListener progress,
      Map<String, @Nullable Object> query) {
    this.calls = Objects.requireNonNull(calls, "calls");
    this.strategy = strategy;
    this.parallelism = parallelism;
    this.pageSize = pageSize;
    this.progress = progress;
    this.query = query;
  }

  /**
   * Returns a copy with at most this many concurrent calls, where each object is a call of its own.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public ListRequest parallelism(int calls) {
    if (calls < 1) {
      throw new IllegalArgumentException("parallelism must be at least 1, was " + calls);
    }
    return new ListRequest(this.calls, strategy, calls, pageSize, progress, query);
  }

  /**
   * Returns a copy with a listener that is notified of the number of objects read and the total;
   * not called for cursor pages, which have no total. What it throws is logged and ignored.
   */
  public ListRequest onProgress(ProgressListener listener) {
    Objects.requireNonNull(listener, "listener");
    FailureLog failures = new FailureLog("progress listener threw {}; ignored");
    ProgressListener guarded =
        (read, total) -> failures.run(() -> listener.onProgress(read, total));
    return new ListRequest(calls, strategy, parallelism, pageSize, guarded, query);
  }

  /** Returns a copy with a query parameter for the list request; a null is sent as {@code null}. */
  public ListRequest query(String name, @Nullable Object value) {
    Objects.requireNonNull(name, "name");
    Map<String, @Nullable Object> more = new LinkedHashMap<>(query);
    more.put(name, value);
    return new ListRequest(
        calls, strategy, parallelism, pageSize, progress, Collections.unmodifiableMap(more));
  }

  /**
   * Returns a copy that reads fifty objects per call. An object that is missing from a batch
   * response is requested separately, so that its error is reported. If the service does not
   * support batches, objects are read one by one and a warning is logged.
   */
  public ListRequest batched() {
    return new ListRequest(calls, Strategy.BATCHES, parallelism, pageSize, progress, query);
  }

  /** Returns a copy that reads numbered pages of 500 objects. */
  public ListRequest paged() {
    return paged(PAGE);
  }

  /**
   * Returns a copy that reads numbered pages of this size. Iterating over a list without support
   * for pages fails with a {@code CloudException} of kind {@code UNSUPPORTED}.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public ListRequest paged(int size) {
    if (size < 1) {
      throw new IllegalArgumentException("page size must be at least 1, was " + size);
    }
    return new ListRequest(calls, Strategy.PAGES, parallelism, size, progress, query);
  }

  /**
   * Returns a list of objects. Sends nothing until it is iterated.
   *
   * @param template the path of one object, which ends with the {@code {name}} of its id; otherwise
   *     the path of a list that contains objects
   * @param type the type that an object is decoded to
   * @param pathValues the values of all path parameters except the id
   */
  public <T> Paged<T> of(String template, Class<T> type, @Nullable Object... pathValues) {
    Objects.requireNonNull(pathValues, "pathValues");
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(type, "type");
    List<@Nullable Object> values = Collections.unmodifiableList(Arrays.asList(pathValues.clone()));
    ListPath path = new ListPath(calls, template, values, query);
    if (path.isV2()) {
      return CursorPager.of(path, type);
    }
    if (strategy == Strategy.PAGES) {
      return NumberedPager.of(path, type, pageSize, progress);
    }
    if (!path.listsIds()) {
      return Paged.ofSinglePage(() -> calls.send(path.list()).asList(type));
    }
    return strategy == Strategy.BATCHES
        ? new BatchFetcher<>(path, type, progress).list(parallelism)
        : expand(path::ids, id -> path.element(id, type));
  }

  /**
   * Expands a list of ids to objects, in order, with one call per object and {@link #parallelism}
   * concurrent calls. Ids whose object does not exist any more are skipped. The error for an object
   * names its id, if that is a text or a number; {@link Paged#toResult} returns the other objects.
   */
  public <I, T> Paged<T> expand(Supplier<List<I>> ids, Function<? super I, T> get) {
    Objects.requireNonNull(ids, "ids");
    Objects.requireNonNull(get, "get");
    return Elements.expand(ids, parallelism, progress, get);
  }
}
