// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.concurrent;

import io.github.polycloud.config.ContextCarrier;
import io.github.polycloud.config.RateLimit;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.internal.concurrent.ContextCarriers;
import io.github.polycloud.internal.concurrent.EnginesInUse;
import io.github.polycloud.internal.concurrent.VirtualThreads;
import io.github.polycloud.internal.log.FailureLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
 * <p>Immutable and thread-safe. Each bulk has its own threads.
 *
 * @since 0.1.0
 */
public final class Bulk {

  private final int parallelism;
  private final ProgressListener listener;
  private final FailureLog listenerFailures = new FailureLog("progress listener threw {}; ignored");
  private final @Nullable RateLimit rate;
  private final TimeSource timeSource;
  private final ContextCarrier contextCarrier;

  private Bulk(
      int parallelism,
      ProgressListener listener,
      @Nullable RateLimit rate,
      TimeSource timeSource,
      ContextCarrier contextCarrier) {
    this.parallelism = parallelism;
    this.listener = listener;
    this.rate = rate;
    this.timeSource = timeSource;
    this.contextCarrier = contextCarrier;
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
    return new Bulk(
        parallelism, ProgressListener.NONE, null, TimeSource.system(), ContextCarrier.defaults());
  }

  /**
   * Returns a copy that notifies the given listener after each completed call, on the thread that
   * made it.
   *
   * @param listener may be called by several threads at once; exceptions that it throws are logged
   *     and ignored
   */
  public Bulk onProgress(ProgressListener listener) {
    Objects.requireNonNull(listener, "listener");
    return new Bulk(parallelism, listener, rate, timeSource, contextCarrier);
  }

  /**
   * Returns a copy that starts at most this many calls per period, so that a bulk does not use up
   * the rate limit of an account. Calls beyond it start in the following periods. Each {@code map}
   * or {@code forEach} counts its own calls. Once a cloud that they have used is closed, calls no
   * longer wait.
   *
   * <pre>{@code
   * Bulk.of(8).atMost(60, Duration.ofMinutes(1)).forEach(apps, app -> cloud.processes().restart(app.name()));
   * }</pre>
   *
   * @param calls the number of calls per period, at least 1
   * @param period the period, positive
   * @throws IllegalArgumentException if an argument is out of range
   */
  public Bulk atMost(int calls, Duration period) {
    Objects.requireNonNull(period, "period");
    return new Bulk(
        parallelism, listener, RateLimit.fixed(calls, period), timeSource, contextCarrier);
  }

  /** Returns a copy with another clock and sleeper; those of the system by default. */
  public Bulk timeSource(TimeSource timeSource) {
    Objects.requireNonNull(timeSource, "timeSource");
    return new Bulk(parallelism, listener, rate, timeSource, contextCarrier);
  }

  /**
   * Returns a copy with what carries the context of the calling thread, such as the MDC, to the
   * threads of the calls; {@link ContextCarrier#defaults()} by default.
   */
  public Bulk contextCarrier(ContextCarrier carrier) {
    Objects.requireNonNull(carrier, "carrier");
    return new Bulk(parallelism, listener, rate, timeSource, carrier);
  }

  /**
   * A call for one input.
   *
   * @param <I> type of the input
   * @param <R> type of the result
   */
  @FunctionalInterface
  public interface Call<I, R> {
    /**
     * Returns the result for an input, not null.
     *
     * @throws Exception if the call fails; it becomes the failure of the input
     */
    R apply(I input) throws Exception;
  }

  /**
   * A call without a result for one input.
   *
   * @param <I> type of the input
   */
  @FunctionalInterface
  public interface Action<I> {
    /**
     * Processes an input.
     *
     * @throws Exception if the call fails; it becomes the failure of the input
     */
    void accept(I input) throws Exception;
  }

  /**
   * Calls the function for each input and waits until all calls have completed. An exception of a
   * call, checked or not, becomes the {@linkplain BulkResult#failures() failure} of its input, as
   * does a null result; an {@code Error} is rethrown. An {@code Error} of the context carrier or of
   * the time source ends the bulk like an interrupt.
   *
   * @param inputs the inputs, for example a list or a {@code Paged}, read completely before the
   *     first call; without null elements
   * @param call the function; called by several threads at once
   * @param <I> type of the inputs
   * @param <R> type of the results
   * @throws CloudException of kind {@code CANCELLED} if the calling thread is interrupted; running
   *     calls are interrupted, and calls that have not started are dropped
   */
  public <I, R> BulkResult<I, R> map(
      Iterable<? extends I> inputs, Call<? super I, ? extends R> call) {
    Objects.requireNonNull(inputs, "inputs");
    Objects.requireNonNull(call, "call");
    List<I> all = new ArrayList<>();
    inputs.forEach(all::add);
    return run(Elements.requireNonNull("inputs", all), call);
  }

  /** Like {@link #map(Iterable, Call)}, but with the elements of a stream as inputs. */
  public <I, R> BulkResult<I, R> map(
      Stream<? extends I> inputs, Call<? super I, ? extends R> call) {
    Objects.requireNonNull(inputs, "inputs");
    return map(inputs.<I>map(input -> input).toList(), call);
  }

  /**
   * Like {@link #map(Iterable, Call)}, for calls without a result.
   *
   * @return the inputs whose calls succeeded as results, and the failures
   */
  public <I> BulkResult<I, I> forEach(Iterable<? extends I> inputs, Action<? super I> action) {
    Objects.requireNonNull(inputs, "inputs");
    Objects.requireNonNull(action, "action");
    return map(
        inputs,
        input -> {
          action.accept(input);
          return input;
        });
  }

  /** Like {@link #forEach(Iterable, Action)}, but with the elements of a stream as inputs. */
  public <I> BulkResult<I, I> forEach(Stream<? extends I> inputs, Action<? super I> action) {
    Objects.requireNonNull(inputs, "inputs");
    return forEach(inputs.<I>map(input -> input).toList(), action);
  }

  private <I, R> BulkResult<I, R> run(List<I> inputs, Call<? super I, ? extends R> call) {
    if (inputs.isEmpty()) {
      return new BulkResult<>(List.of());
    }
    EnginesInUse engines = new EnginesInUse();
    AtomicInteger completed = new AtomicInteger();
    List<Runnable> tasks = new ArrayList<>(inputs.size());
    List<Future<R>> futures = new ArrayList<>(inputs.size());
    for (I input : inputs) {
      futures.add(
          ContextCarriers.submit(
              tasks::add,
              contextCarrier::wrap,
              () -> {
                try {
                  return Objects.requireNonNull(
                      engines.<R, Exception>record(() -> call.apply(input)),
                      "the call returned null; use forEach for calls without a result");
                } finally {
                  notifyListener(completed.incrementAndGet(), inputs.size());
                }
              }));
    }
    try {
      runAll(new TaskQueue(tasks, engines), Math.min(parallelism, tasks.size()));
      List<BulkResult.Item<I, R>> items = new ArrayList<>(inputs.size());
      for (int i = 0; i < inputs.size(); i++) {
        items.add(item(inputs.get(i), futures.get(i)));
      }
      return new BulkResult<>(items);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CloudException.of(ErrorKind.CANCELLED, "the calling thread was interrupted");
    }
  }

  /** Returns when all tasks have run, or throws what ended one of the threads. */
  private static void runAll(TaskQueue queue, int workers) throws InterruptedException {
    ExecutorService threads = VirtualThreads.open(workers);
    try {
      ExecutorCompletionService<@Nullable Void> running = new ExecutorCompletionService<>(threads);
      for (int i = 0; i < workers; i++) {
        running.submit(queue);
      }
      for (int i = 0; i < workers; i++) {
        running.take().get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException exception
          ? exception
          : new IllegalStateException("the time source threw a checked exception", e.getCause());
    } finally {
      // There is nothing left to stop unless the caller was interrupted, one of the threads has
      // failed or could not be created.
      queue.stopped = true;
      threads.shutdownNow();
    }
  }

  /**
   * The tasks that have not started. Each thread takes the next one itself: handing each over from
   * the calling thread would wake two threads for every call.
   */
  private final class TaskQueue implements Callable<@Nullable Void> {
    private final List<Runnable> tasks;
    private final EnginesInUse engines;
    private final Lock lock = new ReentrantLock();
    private final long[] starts;
    private int next;
    private volatile boolean stopped;

    TaskQueue(List<Runnable> tasks, EnginesInUse engines) {
      this.tasks = tasks;
      this.engines = engines;
      this.starts = new long[rate == null ? 0 : tasks.size()];
    }

    @Override
    public @Nullable Void call() throws InterruptedException {
      try {
        for (Runnable task = take(); task != null; task = take()) {
          task.run();
          if (!stopped) {
            // What a call has left behind is not meant for the next one.
            Thread.interrupted();
          }
        }
        return null;
      } finally {
        // There are no more tasks, or this thread has failed and the others are to end.
        stopped = true;
      }
    }

    /** Returns the next task as soon as the rate permits it; null if there is none. */
    private @Nullable Runnable take() throws InterruptedException {
      lock.lock();
      try {
        if (stopped || next == tasks.size()) {
          return null;
        }
        if (rate != null) {
          awaitRate(rate);
        }
        return stopped ? null : tasks.get(next++);
      } finally {
        lock.unlock();
      }
    }

    /**
     * Waits until the call that is {@code calls} before this one is a period old. Does not wait
     * once a cloud that the calls have used is closed: the remaining calls fail immediately.
     */
    private void awaitRate(RateLimit rate) throws InterruptedException {
      long now = timeSource.nanoTime().getAsLong();
      if (next >= rate.calls()) {
        long end = starts[next - rate.calls()] + rate.period().toNanos();
        while (end - now > 0) {
          try {
            engines.sleep(timeSource.sleeper()::sleep, Duration.ofNanos(end - now));
            now = timeSource.nanoTime().getAsLong();
            break;
          } catch (InterruptedException e) {
            // A sleeper may have set the flag again, with which the next pause would end at once.
            Thread.interrupted();
            if (stopped) {
              throw e;
            }
            // A call that has ended left the interrupt behind.
            now = timeSource.nanoTime().getAsLong();
          }
        }
      }
      starts[next] = now;
    }
  }

  private void notifyListener(int completed, int total) {
    // The exception of a listener must not turn a result into a failure.
    listenerFailures.run(() -> listener.onProgress(completed, total));
  }

  private static <I, R> BulkResult.Item<I, R> item(I input, Future<R> future)
      throws InterruptedException {
    try {
      return new BulkResult.Item<>(input, future.get(), null);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      // A Throwable that is neither can only be thrown undeclared; it stays the cause.
      return new BulkResult.Item<>(
          input, null, e.getCause() instanceof Exception exception ? exception : e);
    }
  }
}
