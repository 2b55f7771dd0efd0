// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.CallResult;
import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.CircuitState;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.DeadlineExceededException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.HttpResponse;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Fails calls immediately while the service does not respond, instead of queueing more of them. */
final class CircuitBreakerStage implements Stage {
  private static final long NEVER_MILLIS = Duration.ofDays(100 * 365).toMillis();

  private final String provider;
  private final TimeSource timeSource;
  private final long waitNanos;
  private final @Nullable CircuitBreaker breaker;
  // Present while the circuit is open.
  private final AtomicReference<@Nullable Opening> opening = new AtomicReference<>();

  private static final class Opening {
    final long nanos;

    Opening(long nanos) {
      this.nanos = nanos;
    }
  }

  CircuitBreakerStage(String provider, ClientSettings settings) {
    this.provider = provider;
    this.timeSource = settings.timeSource();
    CircuitBreakerPolicy policy = settings.circuitBreaker();
    this.waitNanos = policy.waitDurationInOpenState().toNanos();
    this.breaker =
        policy.slidingWindowSize() == 0
            ? null
            : CircuitBreaker.of(
                provider,
                CircuitBreakerConfig.custom()
                    .failureRateThreshold(policy.failureRateThreshold())
                    .slidingWindowType(SlidingWindowType.COUNT_BASED)
                    .slidingWindowSize(policy.slidingWindowSize())
                    .minimumNumberOfCalls(policy.slidingWindowSize() / 2 + 1)
                    .waitIntervalFunctionInOpenState(attempt -> opened())
                    .permittedNumberOfCallsInHalfOpenState(1)
                    .build());
  }

  /**
   * Called just before the circuit opens. The wait is timed here, because Resilience4j times it on
   * a clock that is not monotonic and that older versions do not let us replace.
   */
  private long opened() {
    opening.set(new Opening(timeSource.nanoTime().getAsLong()));
    return NEVER_MILLIS;
  }

  /** Returns whether a call may be sent; after the wait, the first one is the trial call. */
  private boolean admits(CircuitBreaker breaker) {
    if (breaker.tryAcquirePermission()) {
      return true;
    }
    Opening current = opening.get();
    if (current == null
        || timeSource.nanoTime().getAsLong() - current.nanos < waitNanos
        || breaker.getState() != State.OPEN
        || !opening.compareAndSet(current, null)) {
      return false;
    }
    breaker.transitionToHalfOpenState();
    return breaker.tryAcquirePermission();
  }

  /** Returns the current state; closed if there is no circuit breaker. */
  CircuitState state() {
    return breaker == null ? CircuitState.CLOSED : state(breaker.getState());
  }

  /** Calls the action with the old and the new state when the state has changed. */
  void onChange(BiConsumer<CircuitState, CircuitState> action) {
    if (breaker != null) {
      breaker
          .getEventPublisher()
          .onStateTransition(
              event ->
                  action.accept(
                      state(event.getStateTransition().getFromState()),
                      state(event.getStateTransition().getToState())));
    }
  }

  private static CircuitState state(CircuitBreaker.State state) {
    return switch (state) {
      case OPEN, FORCED_OPEN -> CircuitState.OPEN;
      case HALF_OPEN -> CircuitState.HALF_OPEN;
      default -> CircuitState.CLOSED;
    };
  }

  @Override
  public HttpResponse proceed(CallContext call, Chain next) {
    if (breaker == null) {
      return next.proceed(call);
    }
    // The trial call in the half-open state may depend on another call, such as one for a token,
    // which is admitted with it: there is no second permit.
    boolean admittedWithParent =
        call.parent() instanceof CallContext parent && parent.admittedBy() == this;
    if (!admittedWithParent && !admits(breaker)) {
      call.notSent(CallResult.CIRCUIT_OPEN);
      throw CloudException.of(
          ErrorDetails.of(
                  ErrorKind.UNAVAILABLE,
                  "circuit breaker is open: too many recent calls failed; not sent")
              .withRetryable(true)
              .withOperation(provider, call.operation().toString())
              .withOutcome(Outcome.NOT_SENT));
    }
    call.admittedBy(this);
    boolean recorded = false;
    long start = timeSource.nanoTime().getAsLong();
    try {
      HttpResponse response = next.proceed(call);
      long elapsed = timeSource.nanoTime().getAsLong() - start;
      if (response.status() >= 500) {
        breaker.onError(elapsed, TimeUnit.NANOSECONDS, SERVER_ERROR);
      } else {
        breaker.onSuccess(elapsed, TimeUnit.NANOSECONDS);
      }
      recorded = true;
      return response;
    } catch (NetworkException | DeadlineExceededException e) {
      if (!isLocalTimeout(call, e)) {
        breaker.onError(timeSource.nanoTime().getAsLong() - start, TimeUnit.NANOSECONDS, e);
        recorded = true;
      }
      throw e;
    } finally {
      call.admittedBy(null);
      if (!recorded && !admittedWithParent) {
        // Local errors and interruptions say nothing about the service.
        breaker.releasePermission();
      }
    }
  }

  /**
   * Returns whether the timeout is local: the parent left too little time, or the request was not
   * sent.
   */
  private boolean isLocalTimeout(CallContext call, CloudException e) {
    boolean timedOut = call.expired() || timeSource.nanoTime().getAsLong() >= call.deadlineNanos();
    return timedOut && (call.cappedByParent() || e.outcome() == Outcome.NOT_SENT);
  }

  private static final Exception SERVER_ERROR =
      new Exception("status 5xx", null, false, false) {
        private static final long serialVersionUID = 1L;
      };
}
