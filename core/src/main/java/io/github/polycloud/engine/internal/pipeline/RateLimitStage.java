package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.RateLimitedException;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Waits for a permit of the rate limiter, once per call; {@link #feedback} reports each response to
 * it.
 */
final class RateLimitStage implements Stage {
  private final String provider;
  private final String account;
  private final ErrorDecoder errorDecoder;
  private final ClientSettings settings;

  RateLimitStage(
      String provider, String account, ErrorDecoder errorDecoder, ClientSettings settings) {
    this.provider = provider;
    this.account = account;
    this.errorDecoder = errorDecoder;
    this.settings = settings;
  }

  @Override
  public HttpResponse proceed(CallContext call, Chain next) {
    Duration remainingTime =
        Duration.ofNanos(call.deadlineNanos() - settings.timeSource().nanoTime().getAsLong());
    Duration wait = settings.rateLimiter().reservePermission(account, remainingTime);
    if (wait.compareTo(remainingTime) > 0) {
      throw notPermitted(call, wait);
    }
    call.sleep(wait.toNanos(), "ends before the rate limiter allows the call");
    return next.proceed(call);
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
                "the deadline of "
                    + settings.timeouts().call().toMillis()
                    + " ms ends before the rate limiter allows the call, at "
                    + permittedAt
                    + "; it was not sent")
            .withRetryable(true)
            .withOperation(provider, call.operation().toString()),
        wait);
  }
}
