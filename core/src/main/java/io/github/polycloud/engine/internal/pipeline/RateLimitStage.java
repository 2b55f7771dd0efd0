package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.CallPauses;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.error.RateLimitedException;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a permit of the rate limiter before the deadline of the call starts; {@link
 * #reserveRetry} reserves one for each retry, and {@link #feedback} reports each response to it. A
 * call that serves another call takes no permit: its parent holds one, and would otherwise wait for
 * itself.
 */
final class RateLimitStage implements Stage {
  private final String provider;
  private final String account;
  private final ErrorDecoder errorDecoder;
  private final ClientSettings settings;
  private final CallPauses pauses;

  RateLimitStage(
      String provider,
      String account,
      ErrorDecoder errorDecoder,
      ClientSettings settings,
      CallPauses pauses) {
    this.provider = provider;
    this.account = account;
    this.errorDecoder = errorDecoder;
    this.settings = settings;
    this.pauses = pauses;
  }

  @Override
  public HttpResponse proceed(CallContext call, Chain next) {
    Duration limit = settings.rateLimitTimeout();
    Duration wait = reserve(call, limit);
    if (wait.compareTo(limit) > 0) {
      throw notPermitted(call, wait);
    }
    pauses.sleep(call, wait.toNanos());
    return next.proceed(call);
  }

  /**
   * Reserves a permit for a retry of a call.
   *
   * @param maxWait the longest wait; what the call has waited before counts towards its limit
   * @return how long to wait; null if there is no permit in time, and then none is reserved
   */
  @Nullable Duration reserveRetry(CallContext call, Duration maxWait) {
    Duration left = settings.rateLimitTimeout().minusNanos(call.rateLimitWaitNanos());
    Duration limit = left.compareTo(maxWait) < 0 ? left : maxWait;
    Duration wait = reserve(call, limit);
    return wait.compareTo(limit) > 0 ? null : wait;
  }

  private Duration reserve(CallContext call, Duration limit) {
    if (call.parent() != null) {
      return Duration.ZERO;
    }
    Duration wait = settings.rateLimiter().reservePermission(account, limit);
    if (wait.compareTo(limit) <= 0) {
      call.addRateLimitWait(wait.toNanos());
    }
    return wait;
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
      settings
          .rateLimiter()
          .onResponse(
              account,
              quota,
              response.status() == 429
                  ? RetryAfterHeader.parse(response.headers(), settings.timeSource().clock())
                      .orElse(null)
                  : null);
      return response;
    };
  }

  private RateLimitedException notPermitted(CallContext call, Duration wait) {
    Instant permittedAt =
        settings.timeSource().clock().instant().plus(wait).truncatedTo(ChronoUnit.SECONDS);
    return new RateLimitedException(
        ErrorDetails.of(
                ErrorKind.RATE_LIMITED,
                "the rate limiter allows the call only at "
                    + permittedAt
                    + ", after the rateLimitTimeout of "
                    + settings.rateLimitTimeout().toMillis()
                    + " ms; it was not sent")
            .withRetryable(true)
            .withOutcome(Outcome.NOT_SENT)
            .withOperation(provider, call.operation().toString()),
        wait);
  }
}
