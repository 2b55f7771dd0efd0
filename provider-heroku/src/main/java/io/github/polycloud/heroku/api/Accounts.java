package io.github.polycloud.heroku.api;

import feign.RequestLine;
import io.github.polycloud.heroku.model.Account;
import io.github.polycloud.heroku.model.AccountUpdate;
import io.github.polycloud.heroku.model.RateLimit;
import io.github.polycloud.http.Idempotent;

/** The account behind the credentials. */
public interface Accounts {
  /** The account. */
  @RequestLine("GET /account")
  Account me();

  /** Changes the account. */
  @Idempotent
  @RequestLine("PATCH /account")
  Account update(AccountUpdate update);

  /** What is left of the rate limit; asking costs nothing. */
  @RequestLine("GET /account/rate-limits")
  RateLimit rateLimits();
}
