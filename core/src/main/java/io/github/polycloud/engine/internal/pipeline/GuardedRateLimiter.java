// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.ContextCarrier;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.RateLimiter.Feedback;
import io.github.polycloud.config.RateLimiter.Reservation;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.internal.concurrent.DetachedTasks;
import io.github.polycloud.internal.concurrent.OpenResources;
import io.github.polycloud.internal.log.FailureLog;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Calls the rate limiter of the application. What it throws becomes an error of the call or is
 * logged, and a limiter that may block is abandoned if it does not return in time.
 */
final class GuardedRateLimiter {
  private static final long MAX_REPORT_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final RateLimiter limiter;
  private final boolean nonBlocking;
  private final String account;
  private final OpenResources resources;
  private final DetachedTasks tasks;
  private final FailureLog failures = new FailureLog("rate limiter threw {}; ignored");

  /** What a limiter has returned or thrown. */
  private record Answer(@Nullable Reservation reservation, @Nullable Exception failure) {
    static Answer of(Callable<@Nullable Reservation> call) {
      try {
        return new Answer(call.call(), null);
      } catch (Exception e) {
        return new Answer(null, e);
      }
    }
  }

  GuardedRateLimiter(
      RateLimiter limiter, String account, OpenResources resources, ContextCarrier carrier) {
    this.limiter = limiter;
    this.tasks = new DetachedTasks(carrier::wrap);
    this.nonBlocking = isNonBlocking(limiter);
    this.account = account;
    this.resources = resources;
  }

  /** A limiter that cannot say whether it may block is treated as one that may. */
  private boolean isNonBlocking(RateLimiter limiter) {
    try {
      return limiter.isNonBlocking();
    } catch (Exception | LinkageError | StackOverflowError e) {
      failures.report(e);
      return false;
    }
  }

  /** Returns whether the limiter returns immediately. */
  boolean isNonBlocking() {
    return nonBlocking;
  }

  /**
   * Reserves a permit.
   *
   * @param maxWait the longest wait for the permit
   * @param limitNanos how long to wait for the answer of the limiter
   * @return a granted reservation whose delay is at most {@code maxWait}, or a refused one
   * @throws CloudException of kind {@code UNAVAILABLE} if the limiter fails, {@code TIMEOUT} if it
   *     does not answer in time, or {@code CANCELLED}
   */
  Reservation reserve(CallContext call, Duration maxWait, long limitNanos) {
    Reservation reservation =
        nonBlocking ? direct(call, maxWait) : detached(call, maxWait, limitNanos);
    if (reservation == null) {
      throw notAnswered(call, ErrorKind.UNAVAILABLE, "the rate limiter returned null", null);
    }
    if (reservation.isGranted() && reservation.delay().compareTo(maxWait) > 0) {
      cancel(reservation);
      return Reservation.refused(reservation.delay());
    }
    return reservation;
  }

  private @Nullable Reservation direct(CallContext call, Duration maxWait) {
    try {
      return limiter.reserve(account, maxWait);
    } catch (Exception e) {
      throw failed(call, e);
    }
  }

  private @Nullable Reservation detached(CallContext call, Duration maxWait, long limitNanos) {
    Outcome outcome = call.attempt() == 0 ? Outcome.NOT_SENT : Outcome.UNKNOWN;
    Answer answer;
    try {
      answer = await(start(() -> limiter.reserve(account, maxWait)), limitNanos);
    } catch (TimeoutException e) {
      long millis = TimeUnit.NANOSECONDS.toMillis(limitNanos);
      String problem = "the rate limiter did not answer within " + millis + " ms";
      throw notAnswered(call, ErrorKind.TIMEOUT, problem, null);
    } catch (CancellationException e) {
      throw call.error(call.errors().connectionClosed(outcome));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw call.error(call.errors().interrupted(outcome));
    }
    if (answer.failure() != null) {
      throw failed(call, answer.failure());
    }
    return answer.reservation();
  }

  /** Reports a response. Throws nothing, so that the response is not lost. */
  void onResponse(Feedback feedback, long limitNanos) {
    try {
      if (nonBlocking) {
        limiter.onResponse(account, feedback);
      } else {
        Runnable report = () -> limiter.onResponse(account, feedback);
        log(await(start(returningNull(report)), Math.min(limitNanos, MAX_REPORT_NANOS)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception | LinkageError | StackOverflowError e) {
      failures.report(e);
    }
  }

  /** Gives a permit back that was not used; does not wait for it. */
  void cancel(Reservation unused) {
    Callable<@Nullable Reservation> cancellation = returningNull(unused::cancel);
    if (nonBlocking) {
      log(Answer.of(cancellation));
    } else {
      start(cancellation).thenAccept(this::log);
    }
  }

  /** Logs a failure that does not affect a call. */
  void log(CloudException failure) {
    failures.report(failure.getCause() == null ? failure : failure.getCause());
  }

  private void log(Answer answer) {
    if (answer.failure() != null) {
      failures.report(answer.failure());
    }
  }

  private static Callable<@Nullable Reservation> returningNull(Runnable action) {
    return () -> {
      action.run();
      return null;
    };
  }

  private CompletableFuture<Answer> start(Callable<@Nullable Reservation> call) {
    try {
      return tasks.start(() -> Answer.of(call), this::cancelLate);
    } catch (RejectedExecutionException e) {
      return CompletableFuture.completedFuture(new Answer(null, e));
    }
  }

  private Answer await(CompletableFuture<Answer> answer, long limitNanos)
      throws TimeoutException, InterruptedException {
    Runnable unregister = resources.add(() -> answer.cancel(false));
    try {
      return DetachedTasks.await(answer, limitNanos);
    } catch (ExecutionException e) {
      throw new IllegalStateException("an answer holds what the limiter throws", e);
    } finally {
      unregister.run();
    }
  }

  /** Gives back the permit of an abandoned call, on the thread of the limiter. */
  private void cancelLate(Answer late) {
    Reservation reservation = late.reservation();
    log(reservation == null ? late : Answer.of(returningNull(reservation::cancel)));
  }

  private static CloudException failed(CallContext call, Exception failure) {
    String problem = "the rate limiter threw " + failure.getClass().getName();
    return notAnswered(call, ErrorKind.UNAVAILABLE, problem, failure);
  }

  private static CloudException notAnswered(
      CallContext call, ErrorKind kind, String problem, @Nullable Exception cause) {
    return call.error(
        ErrorDetails.of(kind, problem + "; the call was not sent")
            .withRetryable(true)
            .withOutcome(Outcome.NOT_SENT)
            .withCause(cause));
  }
}
