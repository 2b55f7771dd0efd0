package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.Feature;
import io.github.polycloud.heroku.model.FeatureUpdate;
import io.github.polycloud.heroku.model.account.Account;
import io.github.polycloud.heroku.model.account.AccountDelinquency;
import io.github.polycloud.heroku.model.account.AccountUpdate;
import io.github.polycloud.heroku.model.account.NewPasswordReset;
import io.github.polycloud.heroku.model.account.PasswordReset;
import io.github.polycloud.heroku.model.account.PasswordResetCompletion;
import io.github.polycloud.heroku.model.account.PasswordUpdate;
import io.github.polycloud.heroku.model.account.RateLimit;
import io.github.polycloud.heroku.model.account.SmsNumber;
import io.github.polycloud.heroku.model.account.UserPreferences;
import io.github.polycloud.heroku.model.account.UserPreferencesUpdate;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.paging.Paged;

/**
 * The account behind the credentials, and those it may look after. A user is named by mail address
 * or id, or is {@code ~}, the account itself.
 */
public interface Accounts {
  /** The account. */
  @RequestLine("GET /account")
  Account get();

  /** Changes the account. */
  @Idempotent
  @RequestLine("PATCH /account")
  Account update(AccountUpdate update);

  /** Deletes the account, for good; its password is asked for, in ASCII. */
  @RequestLine("DELETE /account")
  @Headers("Heroku-Password: {password}")
  Account delete(@Param("password") String password);

  /** One user. */
  @RequestLine("GET /users/{user}")
  Account get(@Param("user") String user);

  /** Changes a user. */
  @Idempotent
  @RequestLine("PATCH /users/{user}")
  Account update(@Param("user") String user, AccountUpdate update);

  /** Deletes a user, for good; the password is asked for, in ASCII. */
  @RequestLine("DELETE /users/{user}")
  @Headers("Heroku-Password: {password}")
  Account delete(@Param("user") String user, @Param("password") String password);

  /** Features that accounts can switch; by id, or by the range that is given. */
  @RequestLine("GET /account/features")
  @Headers("Range: {range}")
  Paged<Feature> features(@Param("range") ListRange... range);

  /** One feature by name or id. */
  @RequestLine("GET /account/features/{feature}")
  Feature feature(@Param("feature") String nameOrId);

  /** Switches a feature on or off. */
  @Idempotent
  @RequestLine("PATCH /account/features/{feature}")
  Feature updateFeature(@Param("feature") String nameOrId, FeatureUpdate update);

  /** What happens to the account when it owes money. */
  @RequestLine("GET /account/delinquency")
  AccountDelinquency delinquency();

  /** What a user prefers to see. */
  @RequestLine("GET /users/{user}/preferences")
  UserPreferences preferences(@Param("user") String user);

  /** Changes what a user prefers to see. */
  @Idempotent
  @RequestLine("PATCH /users/{user}/preferences")
  UserPreferences updatePreferences(@Param("user") String user, UserPreferencesUpdate update);

  /** Sends a mail by which somebody chooses a new password. */
  @RequestLine("POST /password-resets")
  PasswordReset startPasswordReset(NewPasswordReset reset);

  /** Sets the new password, with the token from that mail. */
  @RequestLine("POST /password-resets/{token}/actions/finalize")
  PasswordReset completePasswordReset(@Param("token") String token, PasswordResetCompletion choice);

  /** The number by which a user can be recovered. */
  @RequestLine("GET /users/{user}/sms-number")
  SmsNumber smsNumber(@Param("user") String user);

  /** Sends a recovery code to that number. */
  @RequestLine("POST /users/{user}/sms-number/actions/recover")
  SmsNumber recoverBySms(@Param("user") String user);

  /** Confirms a change of that number. */
  @RequestLine("POST /users/{user}/sms-number/actions/confirm")
  SmsNumber confirmSmsNumber(@Param("user") String user);

  /** What is left of the rate limit; asking costs nothing. */
  @RequestLine("GET /account/rate-limits")
  RateLimit rateLimits();

  /**
   * Changes the password.
   *
   * @deprecated the service retired it; see {@link #startPasswordReset}
   */
  @Deprecated
  @RequestLine("PUT /account/password")
  Account changePassword(PasswordUpdate update);
}
