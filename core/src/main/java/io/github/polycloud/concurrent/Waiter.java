package io.github.polycloud.concurrent;

import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks until something is done, has failed, or a deadline has passed.
 *
 * <pre>{@code
 * ServerTask done =
 *     Waiter.on(() -> servers.task(task))
 *         .until(t -> t.state().equals(TaskState.DONE))
 *         .failWhen(t -> t.state().equals(TaskState.FAILED))
 *         .every(Duration.ofSeconds(5))
 *         .within(Duration.ofMinutes(10))
 *         .await();
 * }</pre>
 *
 * @param <T> type of what is asked for
 */
public final class Waiter<T> {
  private final Supplier<T> poll;
  private Predicate<? super T> done = answer -> true;
  private Predicate<? super T> failed = answer -> false;
  private Function<? super T, @Nullable String> reason = answer -> null;
  private Predicate<? super CloudException> early = error -> false;
  private Duration grace = Duration.ZERO;
  private Consumer<? super T> progress = answer -> {};
  private Duration interval = Duration.ofSeconds(2);
  private Duration deadline = Duration.ofMinutes(10);
  private String what = "operation";
  private TimeSource timeSource = TimeSource.system();

  private Waiter(Supplier<T> poll) {
    this.poll = poll;
  }

  /** Waits on what this gives when it is asked again and again. */
  public static <T> Waiter<T> polling(Supplier<T> poll) {
    return new Waiter<>(poll);
  }

  /** What success looks like. */
  public Waiter<T> until(Predicate<? super T> success) {
    done = success;
    return this;
  }

  /** What failure looks like: waiting longer would not help. */
  public Waiter<T> failWhen(Predicate<? super T> failure) {
    return failWhen(failure, answer -> null);
  }

  /**
   * What failure looks like, and why it came.
   *
   * @param why one line for the error, without secrets; null when nobody knows
   */
  public Waiter<T> failWhen(
      Predicate<? super T> failure, Function<? super T, @Nullable String> why) {
    failed = failure;
    reason = why;
    return this;
  }

  /**
   * Errors that mean "not yet" for a short while, because what was just made cannot be seen
   * everywhere at once. Later on they are errors.
   */
  public Waiter<T> ignoring(Predicate<? super CloudException> errors, Duration atFirst) {
    early = errors;
    grace = atFirst;
    return this;
  }

  /** How long to wait between two questions; two seconds unless said otherwise. */
  public Waiter<T> pollInterval(Duration time) {
    interval = time;
    return this;
  }

  /** How long to wait in all; ten minutes unless said otherwise. */
  public Waiter<T> timeout(Duration time) {
    deadline = time;
    return this;
  }

  /** Who sees each answer. */
  public Waiter<T> onProgress(Consumer<? super T> listener) {
    progress = listener;
    return this;
  }

  /** What is waited for, as errors should name it. */
  public Waiter<T> describedAs(String name) {
    what = name;
    return this;
  }

  /** Another clock and another way to wait. */
  public Waiter<T> timeSource(TimeSource other) {
    timeSource = other;
    return this;
  }

  /**
   * Waits.
   *
   * @return the answer that met {@link #until}
   * @throws CloudException of kind {@code CONFLICT} when it failed, {@code TIMEOUT} when the
   *     deadline passed, {@code CANCELLED} when the thread was interrupted, and whatever the
   *     question throws
   */
  public T await() {
    long start = timeSource.nanoTime().getAsLong();
    while (true) {
      T answer = ask(start);
      if (answer != null) {
        progress.accept(answer);
        if (done.test(answer)) {
          return answer;
        }
        if (failed.test(answer)) {
          String why = reason.apply(answer);
          throw new CloudException(
              ErrorKind.CONFLICT, what + " failed" + (why == null ? "" : ": " + why));
        }
      }
      pause(start);
    }
  }

  private @Nullable T ask(long start) {
    try {
      return poll.get();
    } catch (CloudException e) {
      if (early.test(e) && timeSource.nanoTime().getAsLong() - start <= grace.toNanos()) {
        return null;
      }
      throw e;
    }
  }

  private void pause(long start) {
    if (timeSource.nanoTime().getAsLong() - start + interval.toNanos() > deadline.toNanos()) {
      throw new CloudException(
          ErrorDetails.of(
                  ErrorKind.TIMEOUT,
                  what + " did not complete within " + deadline.toSeconds() + " s")
              .withRetryable(true));
    }
    try {
      timeSource.sleeper().sleep(interval);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CloudException(ErrorKind.CANCELLED, "the calling thread was interrupted");
    }
  }
}
