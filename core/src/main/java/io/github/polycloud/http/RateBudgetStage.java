package io.github.polycloud.http;

import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.RateLimitException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Waits until the budget of the account allows a call, and tells the budget what was answered. */
final class RateBudgetStage implements Stage {
  private final String provider;
  private final String account;
  private final Dialect errorDecoder;
  private final EngineSettings settings;

  RateBudgetStage(String provider, String account, Dialect errorDecoder, EngineSettings settings) {
    this.provider = provider;
    this.account = account;
    this.errorDecoder = errorDecoder;
    this.settings = settings;
  }

  @Override
  public Answer proceed(CallContext call, Next next) {
    Duration left = Duration.ofNanos(call.deadlineNanos() - settings.timing().nanoTime().getAsLong());
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
      Answer response = next.proceed(attempt);
      long remaining = errorDecoder.rateLimitRemaining(response.headers()).orElse(-1);
      attempt.rateLimitRemaining(remaining);
      settings
          .rateLimiter()
          .onResponse(
              account,
              remaining,
              response.status() == 429
                  ? RetryAfter.parse(response.headers(), settings.timing().clock()).orElse(null)
                  : null);
      return response;
    };
  }

  private RateLimitException refused(CallContext call, Duration wait) {
    Instant moment = settings.timing().clock().instant().plus(wait).truncatedTo(ChronoUnit.SECONDS);
    return new RateLimitException(
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
