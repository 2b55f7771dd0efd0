package io.github.polycloud.http;

import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Fails calls at once while the service does not answer, instead of queueing more of them. */
final class CircuitBreakerStage implements Stage {
  private final String provider;
  private final Timing timing;
  private final @Nullable CircuitBreaker breaker;

  CircuitBreakerStage(String provider, EngineSettings settings) {
    this.provider = provider;
    this.timing = settings.timing();
    BreakerPolicy policy = settings.breaker();
    this.breaker =
        policy.window() == 0
            ? null
            : CircuitBreaker.of(
                provider,
                CircuitBreakerConfig.custom()
                    .failureRateThreshold(policy.failureRate())
                    .slidingWindow(
                        policy.window(), policy.window() / 2 + 1, SlidingWindowType.COUNT_BASED)
                    .waitDurationInOpenState(policy.openFor())
                    .permittedNumberOfCallsInHalfOpenState(1)
                    .clock(timing.clock())
                    .currentTimestampFunction(
                        clock -> timing.nanos().getAsLong(), TimeUnit.NANOSECONDS)
                    .build());
  }

  @Override
  public Answer proceed(CallContext call, Next next) {
    if (breaker == null) {
      return next.proceed(call);
    }
    // The one call that is tried while the circuit is half open may need another one first: a
    // clock, a token. That one has no permission of its own to wait for.
    boolean along = call.parent() instanceof CallContext parent && parent.admittedBy() == this;
    if (!along && !breaker.tryAcquirePermission()) {
      throw new NetworkException(
          ErrorDetails.of(
                  ErrorKind.UNAVAILABLE,
                  "most calls of late got no answer, so this one was not sent; try again soon")
              .retryable(true)
              .at(provider, call.operation().toString()),
          NetworkException.Outcome.NOT_SENT);
    }
    call.admittedBy(this);
    boolean counted = false;
    long start = timing.nanos().getAsLong();
    try {
      Answer answer = next.proceed(call);
      long time = timing.nanos().getAsLong() - start;
      if (answer.status() >= 500) {
        breaker.onError(time, TimeUnit.NANOSECONDS, FAILED);
      } else {
        breaker.onSuccess(time, TimeUnit.NANOSECONDS);
      }
      counted = true;
      return answer;
    } catch (NetworkException e) {
      if (!isShortfall(call, e)) {
        breaker.onError(timing.nanos().getAsLong() - start, TimeUnit.NANOSECONDS, e);
        counted = true;
      }
      throw e;
    } finally {
      call.admittedBy(null);
      if (!counted && !along) {
        // Our own refusals, interruptions and accidents say nothing about the service.
        breaker.releasePermission();
      }
    }
  }

  /** Whether time ran out that the service never had: it was cut short, or spent on our side. */
  private boolean isShortfall(CallContext call, NetworkException e) {
    boolean over = call.expired() || timing.nanos().getAsLong() >= call.deadlineNanos();
    return over && (call.cappedByParent() || e.outcome() == NetworkException.Outcome.NOT_SENT);
  }

  private static final Exception FAILED =
      new Exception("status 5xx", null, false, false) {
        private static final long serialVersionUID = 1L;
      };
}
