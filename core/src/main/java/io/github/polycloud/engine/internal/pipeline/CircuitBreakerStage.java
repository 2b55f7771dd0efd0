package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.http.HttpResponse;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Fails calls at once while the service does not answer, instead of queueing more of them. */
final class CircuitBreakerStage implements Stage {
  private final String provider;
  private final TimeSource timeSource;
  private final @Nullable CircuitBreaker breaker;

  CircuitBreakerStage(String provider, ClientSettings settings) {
    this.provider = provider;
    this.timeSource = settings.timeSource();
    CircuitBreakerPolicy policy = settings.circuitBreaker();
    this.breaker =
        policy.slidingWindowSize() == 0
            ? null
            : CircuitBreaker.of(
                provider,
                CircuitBreakerConfig.custom()
                    .failureRateThreshold(policy.failureRateThreshold())
                    .slidingWindow(
                        policy.slidingWindowSize(),
                        policy.slidingWindowSize() / 2 + 1,
                        SlidingWindowType.COUNT_BASED)
                    .waitDurationInOpenState(policy.waitDurationInOpenState())
                    .permittedNumberOfCallsInHalfOpenState(1)
                    .clock(timeSource.clock())
                    .currentTimestampFunction(
                        clock -> timeSource.nanoTime().getAsLong(), TimeUnit.NANOSECONDS)
                    .build());
  }

  @Override
  public HttpResponse proceed(CallContext call, Chain next) {
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
              .withRetryable(true)
              .withOperation(provider, call.operation().toString()),
          NetworkException.Outcome.NOT_SENT);
    }
    call.admittedBy(this);
    boolean counted = false;
    long start = timeSource.nanoTime().getAsLong();
    try {
      HttpResponse response = next.proceed(call);
      long time = timeSource.nanoTime().getAsLong() - start;
      if (response.status() >= 500) {
        breaker.onError(time, TimeUnit.NANOSECONDS, FAILED);
      } else {
        breaker.onSuccess(time, TimeUnit.NANOSECONDS);
      }
      counted = true;
      return response;
    } catch (NetworkException e) {
      if (!isShortfall(call, e)) {
        breaker.onError(timeSource.nanoTime().getAsLong() - start, TimeUnit.NANOSECONDS, e);
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
    boolean over = call.expired() || timeSource.nanoTime().getAsLong() >= call.deadlineNanos();
    return over && (call.cappedByParent() || e.outcome() == NetworkException.Outcome.NOT_SENT);
  }

  private static final Exception FAILED =
      new Exception("status 5xx", null, false, false) {
        private static final long serialVersionUID = 1L;
      };
}
