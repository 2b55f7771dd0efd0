package io.github.polycloud.http;

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
  public Answer proceed(Call call, Next next) {
    long wait = settings.budget().reserve(account).toNanos();
    DeadlineStage.pause(
        provider, call, settings, wait, "ends before the rate budget allows the call");
    Answer answer = next.proceed(call);
    settings
        .budget()
        .observe(
            account,
            dialect.remaining(answer.headers()).orElse(-1),
            answer.status() == 429
                ? RetryAfter.of(answer.headers(), settings.timing().clock()).orElse(null)
                : null);
    return answer;
  }
}
