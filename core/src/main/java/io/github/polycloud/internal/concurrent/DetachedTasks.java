// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.concurrent;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Runs code of the application that may block on threads of its own, so that callers can stop
 * waiting for it. An abandoned task is not interrupted, since that could close a connection that
 * other tasks share. Thread-safe.
 */
public final class DetachedTasks {
  private static final int MAX_ABANDONED = 32;
  private static final Executor THREADS =
      VirtualThreads.cached("polycloud-detached", Duration.ofSeconds(1));

  private final AtomicInteger abandoned = new AtomicInteger();
  private final UnaryOperator<Runnable> carrier;

  /** Creates tasks; the carrier carries the context of the caller to them. */
  public DetachedTasks(UnaryOperator<Runnable> carrier) {
    this.carrier = carrier;
  }

  /**
   * Starts a task. Cancelling the returned future abandons the task.
   *
   * @param late receives the result of an abandoned task
   * @throws RejectedExecutionException if too many abandoned tasks are still running
   */
  public <T extends @Nullable Object> CompletableFuture<T> start(
      Callable<T> task, Consumer<? super T> late) {
    if (abandoned.get() >= MAX_ABANDONED) {
      throw new RejectedExecutionException(MAX_ABANDONED + " earlier calls have not returned");
    }
    CompletableFuture<T> result = new CompletableFuture<>();
    result.whenComplete(
        (value, failure) -> {
          if (result.isCancelled()) {
            abandoned.incrementAndGet();
          }
        });
    ClassLoader application = Thread.currentThread().getContextClassLoader();
    Runnable wrapped = ContextCarriers.wrap(carrier, () -> run(task, late, result));
    THREADS.execute(() -> runIn(application, wrapped));
    return result;
  }

  /** Runs code of an application with its class loader, which a pooled thread must not keep. */
  private static void runIn(@Nullable ClassLoader application, Runnable task) {
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    thread.setContextClassLoader(application);
    try {
      task.run();
    } finally {
      thread.setContextClassLoader(own);
    }
  }

  private <T extends @Nullable Object> void run(
      Callable<T> task, Consumer<? super T> late, CompletableFuture<T> result) {
    try {
      T value = task.call();
      if (!result.complete(value)) {
        late.accept(value);
      }
    } catch (Throwable e) {
      // A cancelled future is one that the caller has abandoned.
      result.completeExceptionally(
          e instanceof CancellationException ? new ExecutionException(e) : e);
    } finally {
      if (result.isCancelled()) {
        abandoned.decrementAndGet();
      }
    }
  }

  /**
   * Waits for a task, and abandons it if it does not return in time. A result that arrives just
   * before the task would be abandoned is returned, so that each result goes either to the caller
   * or to the consumer of {@link #start}.
   *
   * @throws TimeoutException if it does not return in time
   * @throws InterruptedException if the calling thread is interrupted; if a result is returned
   *     nevertheless, the thread is still interrupted
   * @throws CancellationException if it was abandoned by another thread
   * @throws ExecutionException if the task has thrown an exception; an error is thrown as it is
   */
  public static <T extends @Nullable Object> T await(CompletableFuture<T> task, long nanos)
      throws InterruptedException, TimeoutException, ExecutionException {
    try {
      return awaitOrCancel(task, nanos);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }

  private static <T extends @Nullable Object> T awaitOrCancel(CompletableFuture<T> task, long nanos)
      throws InterruptedException, TimeoutException, ExecutionException {
    try {
      return task.get(nanos, TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      if (task.cancel(false)) {
        throw e;
      }
      return task.get();
    } catch (InterruptedException e) {
      if (task.cancel(false)) {
        throw e;
      }
      T result = task.get();
      Thread.currentThread().interrupt();
      return result;
    }
  }
}
