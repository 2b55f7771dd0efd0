// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.CallPauses;
import io.github.polycloud.engine.internal.ObservedCall;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.DeadlineExceededException;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Retries a request with exponential backoff and jitter if that is safe and may succeed. The rules
 * are in {@link #isRetryableStatus} and {@link #isSafeToRetry}; Resilience4j counts the attempts.
 */
final class RetryStage implements Stage {
  private final String provider;
  private final ClientSettings settings;
  private final CallPauses pauses;
  private final Permits permits;

  /** Reserves a permit of the rate limiter for a retry. */
  @FunctionalInterface
  interface Permits {
    /** For services without a rate limiter. */
    Permits UNLIMITED = (call, maxWait) -> Duration.ZERO;

    /** Returns how long to wait; null if there is no permit within the maximum wait. */
    @Nullable Duration reserve(CallContext call, Duration maxWait);

    /** Returns whether {@link #reserve} takes no time. */
    default boolean areImmediate() {
      return true;
    }
  }

  RetryStage(String provider, ClientSettings settings, CallPauses pauses, Permits permits) {
    this.provider = provider;
    this.settings = settings;
    this.pauses = pauses;
    this.permits = permits;
  }

  @Override
  public HttpResponse proceed(CallContext call, Chain next) {
    HttpRequest request = call.request();
    boolean idempotent = call.operation().idempotent();
    // Only for a call whose first attempt fails: most do not.
    Retry.AsyncContext<HttpResponse> attempts = null;
    while (true) {
      call.nextAttempt(request);
      try {
        HttpResponse response = next.proceed(call);
        call.status(response.status());
        if (!isRetryableStatus(response.status(), idempotent)) {
          return response;
        }
        attempts = attempts == null ? attempts(idempotent) : attempts;
        long delay = attempts.onResult(response);
        if (delay < 0 || !pause(call, delay, response.status() == 429)) {
          return response;
        }
      } catch (CloudException e) {
        attempts = attempts == null ? attempts(idempotent) : attempts;
        long delay = attempts.onError(e);
        if (delay < 0 || !pause(call, delay, false)) {
          throw e;
        }
      }
    }
  }

  /**
   * Returns whether a response of this status may be retried: another attempt may succeed and has
   * no duplicate side effect.
   */
  static boolean isRetryableStatus(int status, boolean idempotent) {
    // A 429 is sent before the request is processed, so it is safe for every method.
    return status == 429
        || (idempotent && (status == 408 || status == 425 || (status >= 500 && status != 501)));
  }

  /** Returns whether a request without a response may be retried. */
  static boolean isSafeToRetry(Throwable failure, boolean idempotent) {
    return failure instanceof CloudException error
        && (error instanceof NetworkException || error instanceof DeadlineExceededException)
        && (error.outcome() == Outcome.NOT_SENT || idempotent)
        && error.retryable()
        // A call that this one depends on has failed, after its own retries.
        && !(error.getCause() instanceof CloudException);
  }

  private Retry.AsyncContext<HttpResponse> attempts(boolean idempotent) {
    return Retry.of(
            provider,
            RetryConfig.<HttpResponse>custom()
                .maxAttempts(settings.retryPolicy().maxAttempts())
                .retryOnResult(response -> isRetryableStatus(response.status(), idempotent))
                .retryOnException(failure -> isSafeToRetry(failure, idempotent))
                .intervalBiFunction(this::backoff)
                .build())
        .asyncContext();
  }

  private long backoff(int attempt, Either<Throwable, HttpResponse> outcome) {
    RetryPolicy policy = settings.retryPolicy();
    Optional<Duration> retryAfter =
        outcome.isRight()
            ? RetryAfterHeader.parse(outcome.get().headers(), settings.timeSource().clock())
            : Optional.empty();
    double maxDelay = policy.maxDelay().toMillis();
    double millis =
        retryAfter.isPresent()
            ? retryAfter.get().toMillis()
            : policy.initialDelay().toMillis()
                * Math.pow(2, attempt - 1.0)
                * (1 - policy.jitter() * settings.timeSource().random().getAsDouble());
    return (long) Math.min(millis, maxDelay);
  }

  /**
   * Waits for the next attempt. Returns false, and does not wait, if there is none: its delay ends
   * after the deadline, or the rate limiter has no permit in time.
   *
   * @param rejected whether the service requested the wait (429): it must then end before the
   *     deadline; waiting for our own rate limit extends the deadline instead
   */
  private boolean pause(CallContext call, long millis, boolean rejected) {
    long delay = TimeUnit.MILLISECONDS.toNanos(millis);
    long start = settings.timeSource().nanoTime().getAsLong();
    long left = call.deadlineNanos() - start;
    if (delay >= left) {
      return false;
    }
    Duration permit =
        permits.reserve(call, rejected ? Duration.ofNanos(left) : settings.rateLimitTimeout());
    if (permit == null) {
      return false;
    }
    // A rate limiter that does I/O has used up part of the delay.
    long elapsed =
        permits.areImmediate()
            ? 0
            : TimeUnit.NANOSECONDS.toMillis(settings.timeSource().nanoTime().getAsLong() - start);
    long rest = TimeUnit.MILLISECONDS.toNanos(Math.max(0, millis - elapsed));
    long excess = Math.max(0, permit.toNanos() - rest);
    call.extendDeadline(excess);
    pauses.sleep(call, rest + excess);
    ObservedCall observed = call.observed();
    if (observed != null) {
      observed.addWaits(excess, rest);
    }
    return true;
  }
}
