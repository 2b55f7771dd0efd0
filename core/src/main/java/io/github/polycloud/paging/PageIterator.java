package io.github.polycloud.paging;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.internal.concurrent.VirtualThreads;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** One walk over the pages of a list. It may fetch a page while the one before it is in use. */
final class PageIterator<T> implements Iterator<Page<T>> {
  private final Paged.PageFetcher<T> pages;
  private final boolean prefetch;
  private final PageCycleDetector circle = new PageCycleDetector();
  private long wanted;
  private @Nullable String next;
  private boolean more = true;
  private @Nullable Future<Page<T>> prefetchedPage;

  /**
   * A walk from the first page.
   *
   * @param limit after how many items nothing is fetched ahead any more
   * @param ahead whether to fetch ahead at all
   */
  PageIterator(Paged.PageFetcher<T> pages, int limit, boolean ahead) {
    this.pages = pages;
    this.wanted = limit == Integer.MAX_VALUE ? Long.MAX_VALUE : limit;
    this.prefetch = ahead;
  }

  @Override
  public boolean hasNext() {
    return more;
  }

  @Override
  public Page<T> next() {
    if (!more) {
      throw new NoSuchElementException("the list has no further page");
    }
    Page<T> page = prefetchedPage == null ? pages.page(next) : arrived(prefetchedPage);
    if (page.nextPageToken() != null && circle.isRevisited(page.nextPageToken())) {
      throw new CloudException(
          ErrorKind.UNEXPECTED_RESPONSE,
          "the service names a next page that was read already; the list would never end");
    }
    next = page.nextPageToken();
    more = next != null;
    wanted -= page.items().size();
    if (more && prefetch && wanted > 0) {
      prefetchedPage = fetch(next);
    }
    return page;
  }

  /** The thread lives for this page only, so a walk that nobody ends leaves none behind. */
  private Future<Page<T>> fetch(@Nullable String name) {
    ExecutorService worker = VirtualThreads.open(1);
    try {
      return worker.submit(() -> pages.page(name));
    } finally {
      worker.shutdown();
    }
  }

  private Page<T> arrived(Future<Page<T>> fetched) {
    // Forgotten first: a walk that goes on after a failure asks for the page again.
    prefetchedPage = null;
    try {
      return fetched.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    } catch (InterruptedException e) {
      fetched.cancel(true);
      Thread.currentThread().interrupt();
      throw new CloudException(ErrorKind.CANCELLED, "the calling thread was interrupted");
    }
  }
}
