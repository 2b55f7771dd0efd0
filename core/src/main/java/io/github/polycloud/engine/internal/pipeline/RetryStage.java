package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.error.NetworkException.Outcome;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Sends a call again, if that cannot do harm and may help. The rules of what may be repeated stand
 * in {@link #isRetryableStatus} and {@link #isSafeToRetry}; Resilience4j counts and spaces the
 * attempts.
 */
final class RetryStage implements Stage {
  private final String provider;
  private final ClientSettings settings;
  private final Retry idempotent;
  private final Retry once;

  RetryStage(String provider, ClientSettings settings) {
    this.provider = provider;
    this.settings = settings;
    this.idempotent = retry(true);
    this.once = retry(false);
  }

  @Override
  public HttpResponse proceed(CallContext call, Chain next) {
    HttpRequest request = call.request();
    Retry.AsyncContext<HttpResponse> attempts =
        (call.operation().idempotent() ? idempotent : once).asyncContext();
    while (true) {
      call.nextAttempt(request);
      try {
        HttpResponse response = next.proceed(call);
        long wait = attempts.onResult(response);
        if (wait < 0 || !fits(call, wait)) {
          return response;
        }
        pause(call, wait);
      } catch (CloudException e) {
        long wait = attempts.onError(e);
        if (wait < 0 || !fits(call, wait)) {
          throw e;
        }
        pause(call, wait);
      }
    }
  }

  /** Whether an answer of this status may be another one next time, and repeating does no harm. */
  static boolean isRetryableStatus(int status, boolean idempotent) {
    // 429 comes before the call is carried out, so every method may be sent again.
    return status == 429
        || (idempotent && (status == 408 || status == 425 || (status >= 500 && status != 501)));
  }

  /** Whether a call that got no answer may be sent again. */
  static boolean isSafeToRetry(Throwable failure, boolean idempotent) {
    return failure instanceof NetworkException network
        && (network.outcome() == Outcome.NOT_SENT || idempotent)
        && network.retryable()
        // Another call that this one needs has failed, and was repeated already.
        && !(network.getCause() instanceof CloudException);
  }

  private Retry retry(boolean idempotent) {
    return Retry.of(
        provider,
        RetryConfig.<HttpResponse>custom()
            .maxAttempts(settings.retry().maxAttempts())
            .retryOnResult(response -> isRetryableStatus(response.status(), idempotent))
            .retryOnException(failure -> isSafeToRetry(failure, idempotent))
            .intervalBiFunction(this::wait)
            .build());
  }

  private long wait(int attempt, Either<Throwable, HttpResponse> outcome) {
    RetryPolicy policy = settings.retry();
    Optional<Duration> asked =
        outcome.isRight()
            ? RetryAfterHeader.parse(outcome.get().headers(), settings.timeSource().clock())
            : Optional.empty();
    double most = policy.maxDelay().toMillis();
    double millis =
        asked.isPresent()
            ? asked.get().toMillis()
            : policy.initialDelay().toMillis()
                * Math.pow(2, attempt - 1.0)
                * (1 - policy.jitter() * settings.timeSource().random().getAsDouble());
    return (long) Math.min(millis, most);
  }

  private boolean fits(CallContext call, long millis) {
    return settings.timeSource().nanoTime().getAsLong() + TimeUnit.MILLISECONDS.toNanos(millis)
        < call.deadlineNanos();
  }

  private void pause(CallContext call, long millis) {
    call.sleep(TimeUnit.MILLISECONDS.toNanos(millis), "ends before the next attempt");
  }
}
