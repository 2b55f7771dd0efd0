package io.github.polycloud.ovh.internal;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.http.Answer;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.Call;
import java.util.Collection;

/** Sends an access token with each attempt, in place of a signature. */
public final class BearerAuthenticator implements Authenticator {
  private static final String SCHEME = "Bearer ";

  private final TokenSource tokens;

  /** An authenticator with the tokens of this source. */
  public BearerAuthenticator(TokenSource tokens) {
    this.tokens = tokens;
  }

  @Override
  public void authenticate(Call attempt) {
    attempt.header("Authorization", SCHEME + tokens.token(attempt).reveal());
  }

  /** A token that is not accepted keeps a call from being looked at, so it may be sent again. */
  @Override
  public boolean renew(Call attempt, Answer refusal) {
    return refusal.status() == 401
        && attempt
            .headers()
            .first("Authorization")
            .map(value -> Secret.of(value.substring(SCHEME.length())))
            .filter(tokens::replaces)
            .isPresent();
  }

  @Override
  public ErrorDetails explain(Call call, Answer refusal, ErrorDetails said) {
    return call.authenticated() && refusal.status() == 401
        ? said.withMessage(tokens.adviceOnRefusal())
        : said;
  }

  @Override
  public Collection<Secret> secrets() {
    return tokens.fetched();
  }
}
