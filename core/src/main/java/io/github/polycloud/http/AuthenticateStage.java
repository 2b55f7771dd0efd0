package io.github.polycloud.http;

/** Authenticates each attempt; sends it once more when the authenticator could renew itself. */
final class AuthenticateStage implements Stage {
  private final Authenticator authenticator;

  AuthenticateStage(Authenticator authenticator) {
    this.authenticator = authenticator;
  }

  @Override
  public Answer proceed(CallContext call, Next next) {
    Call request = call.request();
    if (!request.authenticated()) {
      return next.proceed(call);
    }
    Call attempt = authenticated(call, request);
    Answer answer = next.proceed(call);
    if (answer.status() >= 400 && answer.status() < 500 && authenticator.renew(attempt, answer)) {
      authenticated(call, request);
      return next.proceed(call);
    }
    return answer;
  }

  private Call authenticated(CallContext call, Call request) {
    Call attempt = request.copy();
    authenticator.authenticate(attempt);
    call.request(attempt);
    return attempt;
  }
}
