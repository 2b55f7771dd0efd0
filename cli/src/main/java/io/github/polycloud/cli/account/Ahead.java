// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.error.CloudException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * The results of a function for the items of a list, in their order. It is called for the next
 * items while the first are used, for a bounded number of them at a time, so that a long list
 * starts at once and takes little memory.
 *
 * @param <T> the type of an item
 * @param <R> the type of a result
 */
public final class Ahead<T, R> implements Iterable<R> {
  private static final int WINDOW_PER_THREAD = 4;

  private final Iterable<? extends T> items;
  private final Function<? super T, ? extends R> function;
  private final int parallelism;

  /**
   * Creates the list; nothing is called before it is iterated.
   *
   * @param parallelism the maximum number of calls at a time
   */
  public Ahead(
      Iterable<? extends T> items, int parallelism, Function<? super T, ? extends R> function) {
    this.items = items;
    this.parallelism = parallelism;
    this.function = function;
  }

  @Override
  public Iterator<R> iterator() {
    ExecutorService threads =
        Executors.newFixedThreadPool(
            parallelism,
            task -> {
              Thread thread = new Thread(task, "ahead");
              thread.setDaemon(true);
              return thread;
            });
    return new Results<T, R>(items.iterator(), function, threads, parallelism * WINDOW_PER_THREAD);
  }

  private static final class Results<T, R> implements Iterator<R> {
    private final Iterator<? extends T> items;
    private final Function<? super T, ? extends R> function;
    private final ExecutorService threads;
    private final int window;
    private final Queue<Future<? extends R>> calls = new ArrayDeque<>();

    Results(
        Iterator<? extends T> items,
        Function<? super T, ? extends R> function,
        ExecutorService threads,
        int window) {
      this.items = items;
      this.function = function;
      this.threads = threads;
      this.window = window;
    }

    @Override
    public boolean hasNext() {
      while (calls.size() < window && items.hasNext()) {
        T item = items.next();
        calls.add(threads.submit(() -> function.apply(item)));
      }
      if (calls.isEmpty()) {
        threads.shutdown();
        return false;
      }
      return true;
    }

    @Override
    public R next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      try {
        return calls.remove().get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw ended(new IllegalStateException("interrupted", e));
      } catch (ExecutionException e) {
        if (e.getCause() instanceof CloudException failure) {
          throw ended(failure);
        }
        throw ended(new IllegalStateException(e.getCause()));
      }
    }

    private <E extends RuntimeException> E ended(E failure) {
      threads.shutdownNow();
      return failure;
    }
  }
}
