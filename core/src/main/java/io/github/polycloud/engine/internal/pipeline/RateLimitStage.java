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

/** Waits until the budget of the account allows a call, and tells the budget what was answered. */
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
    Duration left =
        Duration.ofNanos(call.deadlineNanos() - settings.timeSource().nanoTime().getAsLong());
    Duration wait = settings.rateLimiter().reservePermission(account, left);
    if (wait.compareTo(left) > 0) {
      throw refused(call, wait);
    }
    call.sleep(wait.toNanos(), "ends before the rate budget allows the call");
    return next.proceed(call);
  }

  /** Tells the budget what each attempt was answered: others have to wait while it is repeated. */
  Stage feedback() {
    return (attempt, next) -> {
      HttpResponse response = next.proceed(attempt);
      long remaining = errorDecoder.rateLimitRemaining(response.headers()).orElse(-1);
      attempt.rateLimitRemaining(remaining);
      settings
          .rateLimiter()
          .onResponse(
              account,
              remaining,
              response.status() == 429
                  ? RetryAfterHeader.parse(response.headers(), settings.timeSource().clock())
                      .orElse(null)
                  : null);
      return response;
    };
  }

  private RateLimitedException refused(CallContext call, Duration wait) {
    Instant moment =
        settings.timeSource().clock().instant().plus(wait).truncatedTo(ChronoUnit.SECONDS);
    return new RateLimitedException(
        ErrorDetails.of(
                ErrorKind.RATE_LIMITED,
                "the deadline of "
                    + settings.timeouts().call().toMillis()
                    + " ms ends before the rate budget allows the call, at "
                    + moment
                    + "; it was not sent")
            .withRetryable(true)
            .withOperation(provider, call.operation().toString()),
        wait);
  }
}
