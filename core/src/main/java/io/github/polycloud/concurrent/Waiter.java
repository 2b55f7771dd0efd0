// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.concurrent;

import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.internal.arguments.Durations;
import io.github.polycloud.internal.concurrent.EnginesInUse;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Polls until a condition holds, a failure is detected, or the timeout expires.
 *
 * <pre>{@code
 * ServerTask completed =
 *     Waiter.polling(() -> servers.refreshTask(task))
 *         .until(t -> t.state().succeeded())
 *         .failWhen(t -> t.state().failed())
 *         .pollInterval(Duration.ofSeconds(5))
 *         .timeout(Duration.ofMinutes(10))
 *         .describedAs("reboot of the server")
 *         .await();
 * }</pre>
 *
 * <p>Not thread-safe: configure and use a waiter on one thread.
 *
 * @param <T> type of the polled value
 * @since 0.1.0
 */
public final class Waiter<T> {
  private final Supplier<T> poll;
  private Predicate<? super T> success = result -> true;
  private Predicate<? super T> failure = result -> false;
  private Function<? super T, @Nullable String> failureReason = result -> null;
  private Predicate<? super CloudException> ignoredErrors = error -> false;
  private Duration gracePeriod = Duration.ZERO;
  private Consumer<? super T> listener = result -> {};
  private Duration pollInterval = Duration.ofSeconds(2);
  private Duration timeout = Duration.ofMinutes(10);
  private String description = "operation";
  private TimeSource timeSource = TimeSource.system();
  private @Nullable CloudException lastError;
  private EnginesInUse engines = new EnginesInUse();

  private Waiter(Supplier<T> poll) {
    this.poll = poll;
  }

  /**
   * Creates a waiter that calls the given supplier until its result meets a condition.
   *
   * @param poll fetches the current value; exceptions that it throws end the wait unless they are
   *     {@linkplain CloudException#retryable() retryable} or {@linkplain #ignoring ignored}
   * @param <T> type of the polled value
   */
  public static <T> Waiter<T> polling(Supplier<T> poll) {
    Objects.requireNonNull(poll, "poll");
    return new Waiter<>(poll);
  }

  /** Sets the condition for success. By default, the first result is a success. */
  public Waiter<T> until(Predicate<? super T> success) {
    this.success = Objects.requireNonNull(success, "success");
    return this;
  }

  /** Sets the condition for failure, which ends the wait immediately. */
  public Waiter<T> failWhen(Predicate<? super T> failure) {
    return failWhen(failure, result -> null);
  }

  /**
   * Like {@link #failWhen(Predicate)}, but with the reason of the failure.
   *
   * @param failure the condition for failure
   * @param reason returns one line for the error message, without secrets; null if the reason is
   *     unknown
   */
  public Waiter<T> failWhen(
      Predicate<? super T> failure, Function<? super T, @Nullable String> reason) {
    this.failure = Objects.requireNonNull(failure, "failure");
    failureReason = Objects.requireNonNull(reason, "reason");
    return this;
  }

  /**
   * Errors to ignore during a grace period, because newly created resources are eventually
   * consistent. None by default.
   *
   * <pre>{@code
   * App app =
   *     Waiter.polling(() -> cloud.apps().get("shop"))
   *         .ignoring(e -> e.kind() == ErrorKind.NOT_FOUND, Duration.ofSeconds(30))
   *         .await();
   * }</pre>
   *
   * @param errors the errors to ignore
   * @param gracePeriod how long after the start of the wait they are ignored
   * @throws IllegalArgumentException if the grace period is negative or more than 365 days
   */
  public Waiter<T> ignoring(Predicate<? super CloudException> errors, Duration gracePeriod) {
    ignoredErrors = Objects.requireNonNull(errors, "errors");
    Objects.requireNonNull(gracePeriod, "gracePeriod");
    this.gracePeriod = Durations.requireInRange("gracePeriod", gracePeriod, Duration.ZERO);
    return this;
  }

  /**
   * Sets the delay between two polls; 2 seconds by default.
   *
   * @throws IllegalArgumentException if it is negative or more than 365 days
   */
  public Waiter<T> pollInterval(Duration interval) {
    Objects.requireNonNull(interval, "interval");
    pollInterval = Durations.requireInRange("pollInterval", interval, Duration.ZERO);
    return this;
  }

  /**
   * Sets the maximum total wait; 10 minutes by default.
   *
   * @throws IllegalArgumentException if it is negative or more than 365 days
   */
  public Waiter<T> timeout(Duration timeout) {
    Objects.requireNonNull(timeout, "timeout");
    this.timeout = Durations.requireInRange("timeout", timeout, Duration.ZERO);
    return this;
  }

  /**
   * Sets a listener that is notified of each polled result, on the waiting thread. An exception
   * that it throws ends the wait.
   */
  public Waiter<T> onProgress(Consumer<? super T> listener) {
    this.listener = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * Sets the name of the operation in error messages; {@code operation} by default.
   *
   * @param description a noun, for example {@code the build}
   */
  public Waiter<T> describedAs(String description) {
    this.description = Objects.requireNonNull(description, "description");
    return this;
  }

  /** Sets the clock and the sleeper; those of the system by default. */
  public Waiter<T> timeSource(TimeSource timeSource) {
    this.timeSource = Objects.requireNonNull(timeSource, "timeSource");
    return this;
  }

  /**
   * Blocks until the condition of {@link #until} holds.
   *
   * @return the result that met the condition
   * @throws CloudException of kind {@code CONFLICT} if the failure condition holds, {@code TIMEOUT}
   *     if the timeout expires, {@code CANCELLED} if the thread is interrupted or a cloud that the
   *     supplier calls is closed, even between two polls; exceptions of the supplier are rethrown,
   *     unless they are retryable: then polling continues, and the last one is the cause if the
   *     timeout expires
   */
  public T await() {
    long start = timeSource.nanoTime().getAsLong();
    lastError = null;
    while (true) {
      T result = poll(start);
      if (result != null) {
        listener.accept(result);
        if (success.test(result)) {
          return result;
        }
        if (failure.test(result)) {
          String reason = failureReason.apply(result);
          throw CloudException.of(
              ErrorKind.CONFLICT, description + " failed" + (reason == null ? "" : ": " + reason));
        }
      }
      pause(start);
    }
  }

  private @Nullable T poll(long start) {
    engines = new EnginesInUse();
    try {
      T result = engines.record(poll::get);
      lastError = null;
      return result;
    } catch (CloudException e) {
      if (e.retryable()) {
        lastError = e;
        return null;
      }
      if (ignoredErrors.test(e)
          && timeSource.nanoTime().getAsLong() - start <= gracePeriod.toNanos()) {
        return null;
      }
      throw e;
    }
  }

  private void pause(long start) {
    if (timeSource.nanoTime().getAsLong() - start + pollInterval.toNanos() > timeout.toNanos()) {
      String message = description + " did not complete within " + timeout.toSeconds() + " s";
      throw CloudException.of(
          ErrorDetails.of(
                  ErrorKind.TIMEOUT,
                  lastError == null ? message : message + ": " + lastError.getMessage())
              .withRetryable(true)
              .withCause(lastError));
    }
    try {
      if (!engines.sleep(timeSource.sleeper()::sleep, pollInterval)) {
        throw CloudException.of(ErrorKind.CANCELLED, "the connection to the cloud has been closed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CloudException.of(ErrorKind.CANCELLED, "the calling thread was interrupted");
    }
  }
}
