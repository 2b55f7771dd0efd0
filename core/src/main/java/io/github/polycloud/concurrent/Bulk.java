package io.github.polycloud.concurrent;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.internal.concurrent.VirtualThreads;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Many calls at once, but not too many: results keep the order of the inputs, and one failure hides
 * no other result. Runs on virtual threads where the JVM has them (21 and newer).
 *
 * <pre>{@code
 * BulkResult<App, List<Release>> all =
 *     Bulk.of(8).map(apps, app -> cloud.releases().list(app.name()).first(1));
 * all.failures().forEach((app, error) -> System.err.println(app.name() + ": " + error.getMessage()));
 * }</pre>
 */
public final class Bulk {
  private static final Logger LOG = LoggerFactory.getLogger("io.github.polycloud");

  private final int parallelism;
  private final ProgressListener progress;

  private Bulk(int parallelism, ProgressListener progress) {
    this.parallelism = parallelism;
    this.progress = progress;
  }

  /**
   * Runs at most {@code parallelism} calls concurrently.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public static Bulk of(int parallelism) {
    if (parallelism < 1) {
      throw new IllegalArgumentException("parallelism must be at least 1, was " + parallelism);
    }
    return new Bulk(parallelism, ProgressListener.NONE);
  }

  /**
   * Returns a copy that notifies the given listener after each completed call.
   *
   * @param listener called on the thread that made the call
   */
  public Bulk onProgress(ProgressListener listener) {
    return new Bulk(parallelism, listener);
  }

  /**
   * Calls the function with each input and waits for all. When the calling thread is interrupted,
   * calls that run are interrupted, those that wait are dropped, and a {@code CloudException} of
   * kind {@code CANCELLED} is thrown.
   */
  public <I, R> BulkResult<I, R> map(Collection<? extends I> inputs, Function<? super I, R> call) {
    List<I> all = List.copyOf(inputs);
    if (all.isEmpty()) {
      return new BulkResult<>(List.of());
    }
    ExecutorService threads = VirtualThreads.open(Math.min(parallelism, all.size()));
    Semaphore permits = new Semaphore(parallelism);
    AtomicInteger done = new AtomicInteger();
    List<Future<R>> futures = new ArrayList<>(all.size());
    try {
      for (I input : all) {
        permits.acquire();
        futures.add(
            threads.submit(
                () -> {
                  try {
                    return call.apply(input);
                  } finally {
                    permits.release();
                    notifyListener(done.incrementAndGet(), all.size());
                  }
                }));
      }
      List<BulkResult.Item<I, R>> items = new ArrayList<>(all.size());
      for (int i = 0; i < all.size(); i++) {
        items.add(item(all.get(i), futures.get(i)));
      }
      return new BulkResult<>(items);
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
      throw new CloudException(ErrorKind.CANCELLED, "the calling thread was interrupted");
    } finally {
      threads.shutdown();
    }
  }

  private void notifyListener(int done, int total) {
    try {
      progress.onProgress(done, total);
    } catch (RuntimeException e) {
      // The exception of a listener must not turn a result into a failure.
      LOG.warn("progress listener threw {}; ignored", e.getClass().getName());
    }
  }

  private static <I, R> BulkResult.Item<I, R> item(I input, Future<R> future)
      throws InterruptedException {
    try {
      return new BulkResult.Item<>(input, future.get(), null);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      return new BulkResult.Item<>(input, null, (RuntimeException) e.getCause());
    }
  }
}
