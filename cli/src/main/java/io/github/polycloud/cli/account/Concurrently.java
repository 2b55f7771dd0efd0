// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.Cloud;
import io.github.polycloud.cli.output.Incomplete;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lists of several clouds, read ahead at the same time and returned in the order of the clouds, so
 * that the first items are there before the last are requested.
 */
final class Concurrently<T> implements Iterable<Located<T>>, Incomplete {
  private static final int READ_AHEAD = 10_000;

  private final List<Cloud> clouds;
  private final Function<Cloud, ? extends Iterable<? extends T>> list;
  private final BiConsumer<Cloud, CloudException> onFailure;
  private volatile boolean failed;

  Concurrently(
      List<Cloud> clouds,
      Function<Cloud, ? extends Iterable<? extends T>> list,
      BiConsumer<Cloud, CloudException> onFailure) {
    this.clouds = clouds;
    this.list = list;
    this.onFailure = onFailure;
  }

  @Override
  public Iterator<Located<T>> iterator() {
    List<BlockingQueue<Optional<Located<T>>>> queues = new ArrayList<>();
    for (Cloud cloud : clouds) {
      BlockingQueue<Optional<Located<T>>> queue = new ArrayBlockingQueue<>(READ_AHEAD);
      queues.add(queue);
      Thread reading = new Thread(() -> read(cloud, queue), "list-" + cloud.provider().id());
      reading.setDaemon(true);
      reading.start();
    }
    return new InOrder<>(queues.iterator());
  }

  private void read(Cloud cloud, BlockingQueue<Optional<Located<T>>> queue) {
    try {
      for (T item : list.apply(cloud)) {
        queue.put(Optional.of(new Located<>(cloud, item)));
      }
    } catch (CloudException e) {
      fail(cloud, e);
    } catch (InterruptedException e) {
      fail(cloud, CloudException.of(ErrorKind.CANCELLED, "the list was interrupted"));
    } catch (RuntimeException e) {
      fail(cloud, CloudException.of(ErrorKind.UNEXPECTED_RESPONSE, text(e)));
    } finally {
      end(queue);
    }
  }

  private void fail(Cloud cloud, CloudException failure) {
    failed = true;
    onFailure.accept(cloud, failure);
  }

  @Override
  public boolean hasFailed() {
    return failed;
  }

  private static String text(RuntimeException failure) {
    return failure.getClass().getSimpleName() + ": " + failure.getMessage();
  }

  /** Ends the queue in any case, also if this thread is interrupted: the reader waits for it. */
  private static <E> void end(BlockingQueue<Optional<E>> queue) {
    boolean ended = false;
    while (!ended) {
      // Clears the flag, with which the queue rejects every item.
      Thread.interrupted();
      try {
        queue.put(Optional.empty());
        ended = true;
      } catch (InterruptedException e) {
        // Once more.
      }
    }
  }

  private static final class InOrder<T> implements Iterator<Located<T>> {
    private final Iterator<BlockingQueue<Optional<Located<T>>>> queues;
    private @Nullable BlockingQueue<Optional<Located<T>>> current;
    private Optional<Located<T>> next = Optional.empty();

    InOrder(Iterator<BlockingQueue<Optional<Located<T>>>> queues) {
      this.queues = queues;
      this.current = queues.next();
    }

    @Override
    public boolean hasNext() {
      while (next.isEmpty() && current != null) {
        next = take(current);
        if (next.isEmpty()) {
          current = queues.hasNext() ? queues.next() : null;
        }
      }
      return next.isPresent();
    }

    @Override
    public Located<T> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Located<T> item = next.orElseThrow();
      next = Optional.empty();
      return item;
    }

    private static <E> E take(BlockingQueue<E> queue) {
      try {
        return queue.take();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }
  }
}
