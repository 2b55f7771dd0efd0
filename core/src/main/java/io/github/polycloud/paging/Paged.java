package io.github.polycloud.paging;

import io.github.polycloud.concurrent.Bulk;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A list of a service, however long. Nothing is asked for until it is walked, and then one page at
 * a time; each walk begins anew. The order is the service's.
 *
 * <pre>{@code
 * for (App app : cloud.apps().list()) { ... }
 * List<Release> newest = cloud.releases().list("shop").first(3);
 * }</pre>
 *
 * <p>A walk throws {@code CloudException} when a page cannot be had.
 *
 * @param <T> type of the items
 */
public final class Paged<T> implements Iterable<T> {
  /**
   * Asks for a page.
   *
   * @param <T> type of the items
   */
  @FunctionalInterface
  public interface PageFetcher<T> {
    /** The page that {@code next} of the page before it names; null asks for the first. */
    Page<T> page(@Nullable String next);
  }

  /**
   * Makes ids into items, in their order.
   *
   * @param <I> type of the ids
   * @param <T> type of the items
   */
  @FunctionalInterface
  public interface ChunkLoader<I, T> {
    /** The items of these ids, which so many came before of so many in all. */
    List<T> load(List<I> ids, int before, int total);
  }

  private final IntFunction<PageFetcher<T>> source;
  private final boolean ahead;

  private Paged(IntFunction<PageFetcher<T>> source, boolean ahead) {
    this.source = source;
    this.ahead = ahead;
  }

  /** A list of these pages. */
  public static <T> Paged<T> of(PageFetcher<T> source) {
    return new Paged<>(limit -> source, false);
  }

  /**
   * A list of pages whose size follows what is wanted.
   *
   * @param source gives the pages, told how many items are wanted in all ({@code Integer.MAX_VALUE}
   *     for all)
   */
  public static <T> Paged<T> withPageSizeHint(IntFunction<PageFetcher<T>> source) {
    return new Paged<>(source, false);
  }

  /** A list that the service gives whole. It is asked for at each walk. */
  public static <T> Paged<T> ofSinglePage(Supplier<List<T>> list) {
    return of(next -> Page.last(list.get()));
  }

  /**
   * A list of ids, of which each item is fetched by itself: so many at a time, in order. Only as
   * many ids are expanded as are walked, rounded up to a chunk.
   */
  public static <T> Paged<T> fetchEach(
      Supplier<List<String>> ids, int parallelism, Function<String, T> fetch) {
    return ofBatches(
        ids,
        parallelism * 4,
        (chunk, before, total) -> Bulk.of(parallelism).map(chunk, fetch).orThrow());
  }

  /**
   * A list of ids, of which a chunk at a time is made into items. {@code first(n)} makes items of
   * exactly n ids.
   *
   * @param ids asked once a walk
   * @param size how many ids a chunk has at most
   * @param chunks makes the items of a chunk
   */
  public static <I, T> Paged<T> ofBatches(
      Supplier<List<I>> ids, int size, ChunkLoader<I, T> chunks) {
    return withPageSizeHint(
        limit -> {
          // One id list a walk: a page is a chunk of it.
          List<I> all = new ArrayList<>();
          return next -> {
            if (next == null) {
              all.clear();
              all.addAll(ids.get());
            }
            int end = Math.min(all.size(), Math.max(limit, 1));
            int from = next == null ? 0 : Integer.parseInt(next);
            int to = Math.min(end, from + size);
            List<T> items = chunks.load(all.subList(from, to), from, end);
            return new Page<>(items, to < end ? Integer.toString(to) : null);
          };
        });
  }

  /** Every page, as it is asked for. */
  public Iterable<Page<T>> pages() {
    return () -> walk(Integer.MAX_VALUE);
  }

  @Override
  public Iterator<T> iterator() {
    return new Items(Integer.MAX_VALUE);
  }

  /** All items, fetched as the stream is drawn. */
  public Stream<T> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  /** All items in memory. */
  public List<T> toList() {
    return first(Integer.MAX_VALUE);
  }

  /**
   * The first items; no page is asked for beyond them.
   *
   * @throws IllegalArgumentException when n is negative
   */
  public List<T> first(int n) {
    if (n < 0) {
      throw new IllegalArgumentException("a list has no first " + n + " items");
    }
    List<T> items = new ArrayList<>();
    Iterator<T> walk = new Items(n);
    while (items.size() < n && walk.hasNext()) {
      items.add(walk.next());
    }
    return List.copyOf(items);
  }

  /** The same list with each item changed. */
  public <R> Paged<R> map(Function<? super T, ? extends R> change) {
    return new Paged<R>(
        limit -> {
          PageFetcher<T> pages = source.apply(limit);
          return next -> {
            Page<T> page = pages.page(next);
            return new Page<>(page.items().stream().<R>map(change).toList(), page.nextPageToken());
          };
        },
        ahead);
  }

  /**
   * The same list, of which the next page is fetched while the caller works on this one: on another
   * thread, a virtual one where the JVM has them, and never more than one page ahead. What {@link
   * #map} does to the items is done there too. A page that cannot be had fails the walk where it is
   * due, not before; {@code first(n)} still asks for no page too many.
   */
  public Paged<T> prefetching() {
    return new Paged<>(source, true);
  }

  private PageIterator<T> walk(int limit) {
    return new PageIterator<>(source.apply(limit), limit, ahead);
  }

  private final class Items implements Iterator<T> {
    private final PageIterator<T> pages;
    private Iterator<T> page = List.<T>of().iterator();

    Items(int wanted) {
      this.pages = walk(wanted);
    }

    @Override
    public boolean hasNext() {
      while (!page.hasNext() && pages.hasNext()) {
        page = pages.next().items().iterator();
      }
      return page.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException("the list has no further item");
      }
      return page.next();
    }
  }
}
