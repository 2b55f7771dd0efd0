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
  private final Dialect dialect;
  private final EngineSettings settings;

  RateBudgetStage(String provider, String account, Dialect dialect, EngineSettings settings) {
    this.provider = provider;
    this.account = account;
    this.dialect = dialect;
    this.settings = settings;
  }

  @Override
  public Answer proceed(CallContext call, Next next) {
    Duration left = Duration.ofNanos(call.deadlineNanos() - settings.timing().nanos().getAsLong());
    Duration wait = settings.budget().reserve(account, left);
    if (wait.compareTo(left) > 0) {
      throw refused(call, wait);
    }
    call.sleep(wait.toNanos(), "ends before the rate budget allows the call");
    return next.proceed(call);
  }

  /** Tells the budget what each attempt was answered: others have to wait while it is repeated. */
  Stage observing() {
    return (attempt, next) -> {
      Answer answer = next.proceed(attempt);
      long remaining = dialect.remaining(answer.headers()).orElse(-1);
      attempt.rateLimitRemaining(remaining);
      settings
          .budget()
          .observe(
              account,
              remaining,
              answer.status() == 429
                  ? RetryAfter.of(answer.headers(), settings.timing().clock()).orElse(null)
                  : null);
      return answer;
    };
  }

  private RateLimitException refused(CallContext call, Duration wait) {
    Instant moment = settings.timing().clock().instant().plus(wait).truncatedTo(ChronoUnit.SECONDS);
    return new RateLimitException(
        ErrorDetails.of(
                ErrorKind.RATE_LIMITED,
                "the deadline of "
                    + settings.timeouts().total().toMillis()
                    + " ms ends before the rate budget allows the call, at "
                    + moment
                    + "; it was not sent")
            .retryable(true)
            .at(provider, call.operation().toString()),
        wait);
  }
}
