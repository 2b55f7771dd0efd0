// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.paging;

import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.error.CloudException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A lazily paginated list. Pages are fetched on demand while iterating; each iteration starts from
 * the first page.
 *
 * <pre>{@code
 * for (App app : cloud.apps().list()) {
 *   System.out.println(app.name());
 * }
 * List<Release> newest = cloud.releases().list("shop").first(3);
 * }</pre>
 *
 * <p>The method that returns a list states its order; items are not null. Iteration throws a {@link
 * CloudException} if a page cannot be fetched: of kind {@code NOT_FOUND} if the parent resource
 * does not exist, {@code UNEXPECTED_RESPONSE} if the service repeats a page token, {@code
 * CANCELLED} if the thread is interrupted, and of any kind that the request fails with. Items of
 * earlier pages remain valid. Where items are read one by one, an item that cannot be read ends the
 * iteration as well; {@link #toResult} returns the other items and the errors.
 *
 * <p>Immutable and thread-safe; its iterators and streams are not.
 *
 * @param <T> type of the items
 * @since 0.1.0
 */
public final class Paged<T> implements Iterable<T> {
  /**
   * Fetches a page.
   *
   * @param <T> type of the items
   */
  @FunctionalInterface
  public interface PageFetcher<T> {
    /**
     * Returns the page with this token.
     *
     * @param nextPageToken the token of the preceding page; null for the first page
     * @throws CloudException if the page cannot be fetched
     */
    Page<T> page(@Nullable String nextPageToken);
  }

  /**
   * Loads the items of a chunk of ids.
   *
   * @param <I> type of the ids
   * @param <T> type of the items
   */
  @FunctionalInterface
  public interface ChunkLoader<I, T> {
    /**
     * Returns the items of a chunk, in the order of the ids, and the errors of those that cannot be
     * loaded. An id without an item is skipped.
     *
     * @param ids the ids of the chunk
     * @param offset number of ids before the chunk
     * @param total number of all ids that will be loaded
     * @throws CloudException if no item can be loaded
     */
    ListResult<T> load(List<I> ids, int offset, int total);
  }

  private final IntFunction<PageFetcher<T>> fetchers;
  private final boolean prefetch;

  private Paged(IntFunction<PageFetcher<T>> fetchers, boolean prefetch) {
    this.fetchers = fetchers;
    this.prefetch = prefetch;
  }

  /**
   * Creates a list from a page fetcher.
   *
   * <pre>{@code
   * Paged<String> names =
   *     Paged.of(
   *         token -> {
   *           RawRequest page = RawRequest.get("/names");
   *           RawResponse response = cloud.raw().send(token == null ? page : page.query("page", token));
   *           return new Page<>(response.asList(String.class), response.header("Next-Page").orElse(null));
   *         });
   * }</pre>
   *
   * @param fetcher called once per page and iteration, possibly by several threads
   */
  public static <T> Paged<T> of(PageFetcher<T> fetcher) {
    Objects.requireNonNull(fetcher, "fetcher");
    return new Paged<>(limit -> fetcher, false);
  }

  /**
   * Like {@link #of}, but the page size can be adapted to the number of items that are needed.
   *
   * @param fetchers creates the fetcher of an iteration from the maximum number of items that will
   *     be read; {@code Integer.MAX_VALUE} for all
   */
  public static <T> Paged<T> withPageSizeHint(IntFunction<PageFetcher<T>> fetchers) {
    Objects.requireNonNull(fetchers, "fetchers");
    return new Paged<>(fetchers, false);
  }

  /**
   * Creates a list from a service call that returns all items at once.
   *
   * @param items called once per iteration
   */
  public static <T> Paged<T> ofSinglePage(Supplier<List<T>> items) {
    Objects.requireNonNull(items, "items");
    return of(token -> Page.last(items.get()));
  }

  /**
   * Creates a list from ids, fetching each item with a call of its own, with at most {@code
   * parallelism} concurrent calls. Items are fetched in chunks while the list is iterated: of four
   * times the parallelism at first, then as many as have been fetched, at most 32 times the
   * parallelism.
   *
   * @param ids fetches all ids, once per iteration
   * @param parallelism the maximum number of concurrent calls, at least 1
   * @param fetch fetches an item by its id; called by several threads at once
   */
  public static <T> Paged<T> fetchEach(
      Supplier<List<String>> ids, int parallelism, Function<String, T> fetch) {
    Objects.requireNonNull(ids, "ids");
    Objects.requireNonNull(fetch, "fetch");
    return ofBatches(
        ids,
        parallelism * 4,
        parallelism * 32,
        (chunk, offset, total) -> ListResult.of(Bulk.of(parallelism).map(chunk, fetch::apply)));
  }

  /**
   * Creates a list from ids, loading the items chunk by chunk. {@code first(n)} loads exactly n
   * items, if all can be loaded.
   *
   * @param ids fetches all ids, once per iteration
   * @param chunkSize the maximum number of ids per chunk, at least 1
   * @param loader loads the items of a chunk
   */
  public static <I, T> Paged<T> ofBatches(
      Supplier<List<I>> ids, int chunkSize, ChunkLoader<I, T> loader) {
    return ofBatches(ids, chunkSize, chunkSize, loader);
  }

  /**
   * Like {@link #ofBatches(Supplier, int, ChunkLoader)}, with chunks that grow: each is as large as
   * all before it together. Who has read much of a list is likely to read the rest, and each chunk
   * ends with a wait for its slowest call.
   *
   * @param minChunkSize the maximum number of ids of the first chunk, at least 1
   * @param maxChunkSize the maximum number of ids of any chunk
   */
  public static <I, T> Paged<T> ofBatches(
      Supplier<List<I>> ids, int minChunkSize, int maxChunkSize, ChunkLoader<I, T> loader) {
    Objects.requireNonNull(ids, "ids");
    Objects.requireNonNull(loader, "loader");
    return withPageSizeHint(
        limit -> {
          // The ids are fetched once per iteration; a page is a chunk of them.
          List<I> allIds = new ArrayList<>();
          AtomicInteger loaded = new AtomicInteger();
          return token -> {
            if (token == null) {
              allIds.clear();
              allIds.addAll(ids.get());
              loaded.set(0);
            }
            // An id without an item does not count: further ones are loaded in its place.
            int needed = Math.max(limit - loaded.get(), 1);
            int from = token == null ? 0 : Integer.parseInt(token);
            int size = Math.max(minChunkSize, Math.min(from, maxChunkSize));
            int to = from + Math.min(allIds.size() - from, Math.min(size, needed));
            int total = Math.min(allIds.size(), Math.max(limit, to));
            ListResult<T> chunk = loader.load(allIds.subList(from, to), from, total);
            loaded.addAndGet(chunk.items().size());
            String next = to < allIds.size() ? Integer.toString(to) : null;
            return new Page<>(chunk.items(), next, chunk.failures());
          };
        });
  }

  /**
   * Returns the pages of the list, fetched on demand. A page may have {@linkplain Page#failures()
   * failures}, which are not thrown.
   */
  public Iterable<Page<T>> pages() {
    return () -> pageIterator(Integer.MAX_VALUE);
  }

  /**
   * Fetches all items, and the errors of those that cannot be read. Elsewhere such an error ends
   * the iteration, after the items before it.
   *
   * @throws CloudException if a page cannot be fetched, or an error concerns the connection
   */
  public ListResult<T> toResult() {
    List<T> items = new ArrayList<>();
    List<CloudException> failures = new ArrayList<>();
    for (Page<T> page : pages()) {
      items.addAll(page.items());
      failures.addAll(page.failures());
    }
    return new ListResult<>(items, failures);
  }

  /**
   * Returns an iterator over all items. Its methods throw a {@link CloudException} if a page cannot
   * be fetched.
   */
  @Override
  public Iterator<T> iterator() {
    return new ItemIterator(Integer.MAX_VALUE);
  }

  /** Returns a sequential stream of all items, fetched on demand. */
  public Stream<T> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  /**
   * Fetches all items.
   *
   * @return an unmodifiable list
   * @throws CloudException if a page cannot be fetched
   */
  public List<T> toList() {
    return first(Integer.MAX_VALUE);
  }

  /**
   * Fetches the first items and no page beyond them.
   *
   * @param n the maximum number of items, not negative
   * @return an unmodifiable list of at most {@code n} items
   * @throws IllegalArgumentException if {@code n} is negative
   * @throws CloudException if a page cannot be fetched
   */
  public List<T> first(int n) {
    if (n < 0) {
      throw new IllegalArgumentException("n must not be negative, was " + n);
    }
    List<T> items = new ArrayList<>();
    Iterator<T> iterator = new ItemIterator(n);
    while (items.size() < n && iterator.hasNext()) {
      items.add(iterator.next());
    }
    return List.copyOf(items);
  }

  /**
   * Returns a list with the function applied to each item, on demand.
   *
   * @param mapper the function, which must not return null
   */
  public <R> Paged<R> map(Function<? super T, ? extends R> mapper) {
    Objects.requireNonNull(mapper, "mapper");
    return new Paged<R>(
        limit -> {
          PageFetcher<T> fetcher = fetchers.apply(limit);
          return token -> {
            Page<T> page = fetcher.page(token);
            return new Page<>(
                page.items().stream().<R>map(mapper).toList(),
                page.nextPageToken(),
                page.failures());
          };
        },
        prefetch);
  }

  /**
   * Returns a list of the items that match, on demand.
   *
   * <pre>{@code
   * Optional<App> staging = cloud.apps().list().filter(app -> app.name().endsWith("-staging")).findFirst();
   * }</pre>
   *
   * @param predicate whether an item is kept
   */
  public Paged<T> filter(Predicate<? super T> predicate) {
    Objects.requireNonNull(predicate, "predicate");
    // How many items have to be read for n that match is unknown: pages keep their usual size.
    return new Paged<>(
        limit -> {
          PageFetcher<T> fetcher = fetchers.apply(Integer.MAX_VALUE);
          return token -> {
            Page<T> page = fetcher.page(token);
            return new Page<>(
                page.items().stream().filter(predicate).toList(),
                page.nextPageToken(),
                page.failures());
          };
        },
        prefetch);
  }

  /**
   * Fetches the first item, and no page beyond it.
   *
   * @return the first item; empty if the list is
   * @throws CloudException if a page cannot be fetched
   */
  public Optional<T> findFirst() {
    return first(1).stream().findFirst();
  }

  /**
   * Fetches the first item and returns whether there is none.
   *
   * @throws CloudException if a page cannot be fetched
   */
  public boolean isEmpty() {
    return first(1).isEmpty();
  }

  /** Returns what this is; no page is fetched. */
  @Override
  public String toString() {
    return "Paged[fetched on demand; iterate it, or call stream() or toList()]";
  }

  /**
   * Returns a list that fetches the next page in the background while the current one is processed.
   *
   * <pre>{@code
   * cloud.apps().list().prefetching().forEach(app -> log(app.name()));
   * }</pre>
   *
   * <p>At most one page is fetched ahead, on another thread, which is virtual on Java 21 and newer;
   * functions of {@link #map} run on that thread, too. A failed page throws when it is reached, and
   * {@code first(n)} fetches no unneeded page.
   */
  public Paged<T> prefetching() {
    return new Paged<>(fetchers, true);
  }

  private PageIterator<T> pageIterator(int limit) {
    return new PageIterator<>(fetchers.apply(limit), limit, prefetch);
  }

  private final class ItemIterator implements Iterator<T> {
    private final PageIterator<T> pages;
    private Iterator<T> items = List.<T>of().iterator();
    private List<CloudException> failures = List.of();

    ItemIterator(int limit) {
      this.pages = pageIterator(limit);
    }

    @Override
    public boolean hasNext() {
      while (!items.hasNext() && (pages.hasNext() || !failures.isEmpty())) {
        if (!failures.isEmpty()) {
          List<CloudException> thrown = failures;
          failures = List.of();
          throw ListResult.firstOf(thrown);
        }
        Page<T> page = pages.next();
        items = page.items().iterator();
        failures = page.failures();
      }
      return items.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException("the list has no more items");
      }
      return items.next();
    }
  }
}
