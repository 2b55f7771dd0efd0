// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.CallResult;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.RateLimiter.Feedback;
import io.github.polycloud.config.RateLimiter.Reservation;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.CallPauses;
import io.github.polycloud.engine.internal.ObservedCall;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.error.RateLimitedException;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a permit of the rate limiter before the deadline of the call starts; {@link #reserve}
 * reserves one for each retry, {@link #feedback} reports each response to it, and {@link #use}
 * marks the permit as used. A permit that is not used when the call ends is given back. A call that
 * serves another call takes no permit: its parent holds one, and would otherwise wait for itself.
 */
final class RateLimitStage implements Stage, RetryStage.Permits {
  private static final Duration FORESEEABLE = Duration.ofDays(365);

  private final String provider;
  private final ErrorDecoder errorDecoder;
  private final ClientSettings settings;
  private final GuardedRateLimiter limiter;
  private final CallPauses pauses;
  private final AtomicInteger waiting = new AtomicInteger();
  private volatile long lastRemaining = -1;

  RateLimitStage(
      String provider,
      ErrorDecoder errorDecoder,
      ClientSettings settings,
      GuardedRateLimiter limiter,
      CallPauses pauses) {
    this.provider = provider;
    this.errorDecoder = errorDecoder;
    this.settings = settings;
    this.limiter = limiter;
    this.pauses = pauses;
  }

  @Override
  public HttpResponse proceed(CallContext call, Chain next) {
    if (call.parent() != null) {
      return next.proceed(call);
    }
    Reservation permit = reserveFirst(call);
    try {
      await(call, nanos(permit.delay()));
      return next.proceed(call);
    } finally {
      release(call);
    }
  }

  private void await(CallContext call, long nanos) {
    if (nanos > 0) {
      waiting.incrementAndGet();
      try {
        pauses.sleep(call, nanos);
      } finally {
        waiting.decrementAndGet();
      }
    }
    ObservedCall observed = call.observed();
    if (observed != null) {
      observed.addWaits(nanos + call.reservationNanos(), 0);
    }
  }

  /** Returns the number of calls that wait for their first permit. */
  int waiting() {
    return waiting.get();
  }

  /** Returns the quota that the last response reported; -1 if none did. */
  long lastRemaining() {
    return lastRemaining;
  }

  private Reservation reserveFirst(CallContext call) {
    Duration limit = settings.rateLimitTimeout();
    long start = limiter.isNonBlocking() ? 0 : nanoTime();
    long answerLimit = Math.min(nanos(limit), nanos(settings.timeouts().call()));
    Reservation permit;
    try {
      permit = limiter.reserve(call, limit, answerLimit);
    } catch (CloudException e) {
      if (e.kind() != ErrorKind.CANCELLED) {
        call.notSent(CallResult.RATE_LIMITER_FAILED);
      }
      throw e;
    }
    if (!permit.isGranted()) {
      call.notSent(CallResult.RATE_LIMITER_REFUSED);
      throw notPermitted(call, permit.delay());
    }
    if (!limiter.isNonBlocking()) {
      call.reservationNanos(nanoTime() - start);
    }
    take(call, permit);
    return permit;
  }

  @Override
  public boolean areImmediate() {
    return limiter.isNonBlocking();
  }

  /**
   * Reserves a permit for a retry of a call.
   *
   * @param maxWait the longest wait; what the call has waited before counts towards its limit
   * @return how long to wait; null if there is no permit in time, and then none is reserved
   */
  @Override
  public @Nullable Duration reserve(CallContext call, Duration maxWait) {
    if (call.parent() != null) {
      return Duration.ZERO;
    }
    release(call);
    Duration left = settings.rateLimitTimeout().minusNanos(call.rateLimitWaitNanos());
    Duration limit = left.compareTo(maxWait) < 0 ? left : maxWait;
    Reservation permit;
    try {
      permit = limiter.reserve(call, limit, call.deadlineNanos() - nanoTime());
    } catch (CloudException e) {
      if (e.kind() == ErrorKind.CANCELLED) {
        throw e;
      }
      // The result of the last attempt says more than this failure.
      limiter.log(e);
      return null;
    }
    if (!permit.isGranted()) {
      return null;
    }
    take(call, permit);
    return permit.delay();
  }

  private static void take(CallContext call, Reservation permit) {
    call.permit(permit);
    call.addRateLimitWait(nanos(permit.delay()));
  }

  private void release(CallContext call) {
    Reservation unused = call.permit();
    if (unused != null) {
      call.permit(null);
      limiter.cancel(unused);
    }
  }

  /** Returns the stage that sends a request with the permit, which is then used. */
  static Stage use() {
    return (attempt, next) -> {
      boolean sent = true;
      try {
        return next.proceed(attempt);
      } catch (CloudException e) {
        sent = e.outcome() != Outcome.NOT_SENT;
        throw e;
      } finally {
        if (sent) {
          attempt.permit(null);
        }
      }
    };
  }

  /**
   * Returns the stage that reports the result of each attempt to the rate limiter, so that other
   * calls of the account wait during a retry as well.
   */
  Stage feedback() {
    return (attempt, next) -> {
      HttpResponse response = next.proceed(attempt);
      long quota = errorDecoder.rateLimitRemaining(response.headers()).orElse(-1);
      attempt.rateLimitRemaining(quota);
      Feedback feedback = Feedback.none();
      if (quota >= 0) {
        lastRemaining = quota;
        feedback = feedback.withRemaining(quota);
      }
      if (response.status() == 429) {
        feedback =
            RetryAfterHeader.parse(response.headers(), settings.timeSource().clock())
                .map(feedback::withRetryAfter)
                .orElse(feedback);
      }
      long left = limiter.isNonBlocking() ? 0 : attempt.deadlineNanos() - nanoTime();
      limiter.onResponse(feedback, left);
      return response;
    };
  }

  /** Returns a duration in nanoseconds; a limiter may return one that is too long for that. */
  private static long nanos(Duration duration) {
    return TimeUnit.NANOSECONDS.convert(duration);
  }

  private long nanoTime() {
    return settings.timeSource().nanoTime().getAsLong();
  }

  private RateLimitedException notPermitted(CallContext call, Duration wait) {
    String permitted =
        wait.compareTo(FORESEEABLE) > 0
            ? "the rate limiter allows no call within the rateLimitTimeout of "
            : "the rate limiter allows the call only at "
                + timeAfter(wait)
                + ", after the rateLimitTimeout of ";
    return new RateLimitedException(
        ErrorDetails.of(
                ErrorKind.RATE_LIMITED,
                permitted + settings.rateLimitTimeout().toMillis() + " ms; it was not sent")
            .withRetryable(true)
            .withOutcome(Outcome.NOT_SENT)
            .withOperation(provider, call.operation().toString()),
        wait);
  }

  private Instant timeAfter(Duration wait) {
    return settings.timeSource().clock().instant().plus(wait).truncatedTo(ChronoUnit.SECONDS);
  }
}
