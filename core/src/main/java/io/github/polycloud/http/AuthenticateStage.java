package io.github.polycloud.http;

/** Authenticates each attempt; sends it once more when the authenticator could renew itself. */
final class AuthenticateStage implements Stage {
  private final Authenticator authenticator;

  AuthenticateStage(Authenticator authenticator) {
    this.authenticator = authenticator;
  }

  @Override
  public Answer proceed(Call call, Next next) {
    if (!call.authenticated()) {
      return next.proceed(call);
    }
    Call attempt = call.copy();
    authenticator.authenticate(attempt);
    Answer answer = next.proceed(attempt);
    if (answer.status() >= 400 && answer.status() < 500 && authenticator.renew(attempt, answer)) {
      Call again = call.copy();
      authenticator.authenticate(again);
      return next.proceed(again);
    }
    return answer;
  }
}
