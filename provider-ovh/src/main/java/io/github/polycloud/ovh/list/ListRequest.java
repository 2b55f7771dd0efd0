package io.github.polycloud.ovh.list;

import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.raw.RawClient;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lists of whole objects. OVH has four ways to give one, and whichever is chosen, what comes of it
 * is the same {@code Paged}, in the same order:
 *
 * <ul>
 *   <li>ids, of which each object is a call of its own, eight at a time unless said otherwise. This
 *       works everywhere and is what happens when nothing is chosen;
 *   <li>{@link #batched}: ids, of which fifty at a time are asked for in one call;
 *   <li>{@link #paged}: pages of whole objects;
 *   <li>pages that follow each other by a cursor: what every list below {@code /v2} is.
 * </ul>
 *
 * <pre>{@code
 * Paged<Bill> bills = ovh.list("/me/bill/{billId}", Bill.class);
 * Paged<Record> records = ovh.list("/domain/zone/{zone}/record/{id}", Record.class, "example.org");
 *
 * ovh.lists().parallelism(4).onProgress(bar).of("/me/bill/{billId}", Bill.class).toList();
 * ovh.lists().batched().query("category", "purchase-web").of("/me/bill/{billId}", Bill.class);
 * ovh.lists().expand(ovh.bills()::list, ovh.bills()::get);
 * }</pre>
 *
 * <p>Batches and pages are what OVH's own web panel uses. They save many calls, but OVH documents
 * neither and promises nothing; so each is used only where a program asks for it.
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

  /** Lists that these calls can read. */
  public ListRequest(RawClient calls) {
    this(calls, Strategy.ONE_BY_ONE, Concurrency.DEFAULT, PAGE, (done, total) -> {}, Map.of());
  }

  private ListRequest(
      RawClient calls,
      Strategy way,
      int parallelism,
      int pageSize,
      ProgressListener progress,
      Map<String, @Nullable Object> query) {
    this.calls = calls;
    this.strategy = way;
    this.parallelism = parallelism;
    this.pageSize = pageSize;
    this.progress = progress;
    this.query = query;
  }

  /**
   * The same, with so many objects asked for at a time where each is a call of its own.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  public ListRequest parallelism(int calls) {
    if (calls < 1) {
      throw new IllegalArgumentException("a list is read by at least 1 call at a time");
    }
    return new ListRequest(this.calls, strategy, calls, pageSize, progress, query);
  }

  /** The same, with somebody told how many objects are read of how many; cursors do not tell. */
  public ListRequest onProgress(ProgressListener listener) {
    return new ListRequest(calls, strategy, parallelism, pageSize, listener, query);
  }

  /** The same, with a query parameter for the call that lists; a null is the word. */
  public ListRequest query(String name, @Nullable Object value) {
    Map<String, @Nullable Object> more = new LinkedHashMap<>(query);
    more.put(name, value);
    return new ListRequest(
        calls, strategy, parallelism, pageSize, progress, Collections.unmodifiableMap(more));
  }

  /**
   * The same, with fifty objects asked for in one call. An object that the answer has no value of
   * is asked for by itself, so that its error is its own. A service that does not know batches is
   * read one by one, and the log says so.
   */
  public ListRequest batched() {
    return new ListRequest(calls, Strategy.BATCHES, parallelism, pageSize, progress, query);
  }

  /** The same, by pages of 500 objects. */
  public ListRequest paged() {
    return paged(PAGE);
  }

  /**
   * The same, by pages of so many objects. Walking a list that is not cut into pages fails with a
   * {@code CloudException} of kind {@code UNSUPPORTED}.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  public ListRequest paged(int size) {
    if (size < 1) {
      throw new IllegalArgumentException("a page has at least 1 object");
    }
    return new ListRequest(calls, Strategy.PAGES, parallelism, size, progress, query);
  }

  /**
   * A list of objects.
   *
   * @param template the path of one object, which ends in the {@code {name}} of its id; without
   *     such an end it is the path of a list that holds whole objects already
   * @param type what an object is read as
   * @param pathValues the values for all names but that of the id
   */
  public <T> Paged<T> of(String template, Class<T> type, @Nullable Object... pathValues) {
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
   * A list of ids, of which each object is fetched by itself, so many at a time, in order. The
   * error of one that cannot be read names its id, if that is a text or a number.
   */
  public <I, T> Paged<T> expand(Supplier<List<I>> ids, Function<? super I, T> get) {
    return Paged.ofBatches(
        ids,
        parallelism * 4,
        (chunk, before, total) ->
            Bulk.of(parallelism)
                .onProgress((done, ofChunk) -> progress.onProgress(before + done, total))
                .map(chunk, (I id) -> ElementError.<I, T>read(id, get))
                .orThrow());
  }
}
