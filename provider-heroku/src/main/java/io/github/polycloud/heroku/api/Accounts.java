// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.Feature;
import io.github.polycloud.heroku.model.FeatureUpdate;
import io.github.polycloud.heroku.model.account.Account;
import io.github.polycloud.heroku.model.account.AccountDelinquency;
import io.github.polycloud.heroku.model.account.AccountUpdate;
import io.github.polycloud.heroku.model.account.DynoQuota;
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
import io.github.polycloud.redaction.Sensitive;

/**
 * The account of the credentials, and the users that it may manage. A user is identified by email
 * address or id, or {@code ~} for the account itself.
 *
 * @since 0.1.0
 */
public interface Accounts {
  /** Returns the account of the credentials. */
  @RequestLine("GET /account")
  Account get();

  /** Updates the account. A new email address requires the current password in the update. */
  @Idempotent
  @RequestLine("PATCH /account")
  Account update(AccountUpdate update);

  /** Deletes the account permanently. The password is sent in a header and must be ASCII. */
  @RequestLine("DELETE /account")
  @Headers("Heroku-Password: {password}")
  Account delete(@Sensitive @Param("password") String password);

  /** Returns a user. */
  @RequestLine("GET /users/{user}")
  Account get(@Param("user") String user);

  /** Updates a user. */
  @Idempotent
  @RequestLine("PATCH /users/{user}")
  Account update(@Param("user") String user, AccountUpdate update);

  /** Deletes a user permanently. The password is sent in a header and must be ASCII. */
  @RequestLine("DELETE /users/{user}")
  @Headers("Heroku-Password: {password}")
  Account delete(@Param("user") String user, @Sensitive @Param("password") String password);

  /** Lists the features of the account, ordered by id unless a range is given. */
  @RequestLine("GET /account/features")
  @Headers("Range: {range}")
  Paged<Feature> features(@Param("range") ListRange... range);

  /** Returns a feature by name or id. */
  @RequestLine("GET /account/features/{feature}")
  Feature feature(@Param("feature") String nameOrId);

  /** Enables or disables a feature. */
  @Idempotent
  @RequestLine("PATCH /account/features/{feature}")
  Feature updateFeature(@Param("feature") String nameOrId, FeatureUpdate update);

  /** Returns the scheduled consequences of a delinquent account. */
  @RequestLine("GET /account/delinquency")
  AccountDelinquency delinquency();

  /** Returns the display preferences of a user. */
  @RequestLine("GET /users/{user}/preferences")
  UserPreferences preferences(@Param("user") String user);

  /** Updates the display preferences of a user. */
  @Idempotent
  @RequestLine("PATCH /users/{user}/preferences")
  UserPreferences updatePreferences(@Param("user") String user, UserPreferencesUpdate update);

  /** Sends a password reset email. */
  @RequestLine("POST /password-resets")
  PasswordReset startPasswordReset(NewPasswordReset reset);

  /** Completes a password reset with the token from the email. */
  @RequestLine("POST /password-resets/{token}/actions/finalize")
  PasswordReset completePasswordReset(
      @Sensitive @Param("token") String token, PasswordResetCompletion choice);

  /** Returns the recovery phone number of a user. */
  @RequestLine("GET /users/{user}/sms-number")
  SmsNumber smsNumber(@Param("user") String user);

  /** Sends a recovery code to the recovery phone number. */
  @RequestLine("POST /users/{user}/sms-number/actions/recover")
  SmsNumber recoverBySms(@Param("user") String user);

  /** Confirms a change of the recovery phone number. */
  @RequestLine("POST /users/{user}/sms-number/actions/confirm")
  SmsNumber confirmSmsNumber(@Param("user") String user);

  /** Returns the remaining rate limit. The request itself is not counted. */
  @RequestLine("GET /account/rate-limits")
  RateLimit rateLimits();

  /**
   * Returns the quota of dynos that have one, such as eco dynos, and its use in the current month.
   *
   * @param accountId id of the account, as in {@link Account#id()}
   */
  @RequestLine("GET /accounts/{account}/actions/get-quota")
  @Headers("Accept: application/vnd.heroku+json; version=3.account-quotas")
  DynoQuota quota(@Param("account") String accountId);

  /**
   * Changes the password.
   *
   * @deprecated retired by the service; use {@link #startPasswordReset}
   */
  @Deprecated
  @RequestLine("PUT /account/password")
  Account changePassword(PasswordUpdate update);
}
