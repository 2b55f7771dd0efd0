// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.paging;

import io.github.polycloud.config.ContextCarrier;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.internal.concurrent.ContextCarriers;
import io.github.polycloud.internal.concurrent.VirtualThreads;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Iterates over the pages of a list, optionally prefetching one page. */
final class PageIterator<T> implements Iterator<Page<T>> {
  // A service may filter its pages, but each list must end.
  private static final int MAX_EMPTY_PAGES = 1000;

  private final Paged.PageFetcher<T> fetcher;
  private final boolean prefetch;
  private final PageCycleDetector cycleDetector = new PageCycleDetector();
  private long remaining;
  private @Nullable String nextPageToken;
  private boolean hasNext = true;
  private int emptyPages;
  private @Nullable Future<Page<T>> prefetchedPage;

  /**
   * Starts at the first page.
   *
   * @param limit number of items after which no page is prefetched
   * @param prefetch whether to prefetch pages
   */
  PageIterator(Paged.PageFetcher<T> fetcher, int limit, boolean prefetch) {
    this.fetcher = fetcher;
    this.remaining = limit == Integer.MAX_VALUE ? Long.MAX_VALUE : limit;
    this.prefetch = prefetch;
  }

  @Override
  public boolean hasNext() {
    return hasNext;
  }

  @Override
  public Page<T> next() {
    if (!hasNext) {
      throw new NoSuchElementException("the list has no more pages");
    }
    Page<T> page =
        prefetchedPage == null ? fetcher.page(nextPageToken) : awaitPrefetched(prefetchedPage);
    if (page.nextPageToken() != null && cycleDetector.isRevisited(page.nextPageToken())) {
      throw CloudException.of(
          ErrorKind.UNEXPECTED_RESPONSE,
          "the service repeated a page token; the list would never end");
    }
    emptyPages = page.items().isEmpty() ? emptyPages + 1 : 0;
    if (emptyPages >= MAX_EMPTY_PAGES) {
      throw CloudException.of(
          ErrorKind.UNEXPECTED_RESPONSE,
          "the service returned " + emptyPages + " empty pages in a row; the list may never end");
    }
    nextPageToken = page.nextPageToken();
    hasNext = nextPageToken != null;
    remaining -= page.items().size();
    if (hasNext && prefetch && remaining > 0) {
      prefetchedPage = prefetch(nextPageToken);
    }
    return page;
  }

  /** The thread lives for this page only, so that an abandoned iterator leaves no thread. */
  private Future<Page<T>> prefetch(@Nullable String token) {
    ExecutorService worker = VirtualThreads.open(1);
    try {
      return ContextCarriers.submit(
          worker, ContextCarrier.defaults()::wrap, () -> fetcher.page(token));
    } finally {
      worker.shutdown();
    }
  }

  private Page<T> awaitPrefetched(Future<Page<T>> future) {
    // Cleared first: an iteration that continues after a failure requests the page again.
    prefetchedPage = null;
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw CloudException.of(ErrorKind.CANCELLED, "the calling thread was interrupted");
    }
  }
}
