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
 * Calls a function for many inputs with bounded parallelism. Results keep the order of the inputs,
 * and a failed call does not affect the others. Uses virtual threads on Java 21 and newer.
 *
 * <pre>{@code
 * BulkResult<App, List<Release>> releases =
 *     Bulk.of(8).map(apps, app -> cloud.releases().list(app.name()).first(1));
 * releases.failures().forEach((app, error) -> System.err.println(app.name() + ": " + error.getMessage()));
 * }</pre>
 *
 * <p>Immutable and thread-safe. Each {@link #map} has its own threads.
 *
 * @since 0.1.0
 */
public final class Bulk {
  private static final Logger LOG = LoggerFactory.getLogger("io.github.polycloud");

  private final int parallelism;
  private final ProgressListener listener;

  private Bulk(int parallelism, ProgressListener listener) {
    this.parallelism = parallelism;
    this.listener = listener;
  }

  /**
   * Runs at most {@code parallelism} concurrent calls.
   *
   * @param parallelism the maximum number of concurrent calls, at least 1
   * @throws IllegalArgumentException if it is less than 1
   */
  public static Bulk of(int parallelism) {
    if (parallelism < 1) {
      throw new IllegalArgumentException("parallelism must be at least 1, was " + parallelism);
    }
    return new Bulk(parallelism, ProgressListener.NONE);
  }

  /**
   * Returns a copy that notifies the given listener after each completed call, on the thread that
   * made it.
   *
   * @param listener may be called by several threads at once; exceptions that it throws are logged
   *     and ignored
   */
  public Bulk onProgress(ProgressListener listener) {
    return new Bulk(parallelism, listener);
  }

  /**
   * Calls the function for each input and waits until all calls have completed. A {@code
   * RuntimeException} of a call becomes the {@linkplain BulkResult#failures() failure} of its
   * input; an {@code Error} is rethrown.
   *
   * @param inputs the inputs; not null, and without null elements
   * @param call the function; called by several threads at once, must not return null
   * @param <I> type of the inputs
   * @param <R> type of the results
   * @throws CloudException of kind {@code CANCELLED} if the calling thread is interrupted; running
   *     calls are interrupted, and calls that have not started are dropped
   */
  public <I, R> BulkResult<I, R> map(Collection<? extends I> inputs, Function<? super I, R> call) {
    List<I> allInputs = List.copyOf(inputs);
    if (allInputs.isEmpty()) {
      return new BulkResult<>(List.of());
    }
    ExecutorService threads = VirtualThreads.open(Math.min(parallelism, allInputs.size()));
    Semaphore permits = new Semaphore(parallelism);
    AtomicInteger completed = new AtomicInteger();
    List<Future<R>> futures = new ArrayList<>(allInputs.size());
    try {
      for (I input : allInputs) {
        permits.acquire();
        futures.add(
            threads.submit(
                () -> {
                  try {
                    return call.apply(input);
                  } finally {
                    permits.release();
                    notifyListener(completed.incrementAndGet(), allInputs.size());
                  }
                }));
      }
      List<BulkResult.Item<I, R>> items = new ArrayList<>(allInputs.size());
      for (int i = 0; i < allInputs.size(); i++) {
        items.add(item(allInputs.get(i), futures.get(i)));
      }
      return new BulkResult<>(items);
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
      throw CloudException.of(ErrorKind.CANCELLED, "the calling thread was interrupted");
    } finally {
      threads.shutdown();
    }
  }

  private void notifyListener(int completed, int total) {
    try {
      listener.onProgress(completed, total);
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
