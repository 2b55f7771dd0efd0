// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.heroku.legacy.model.Login;
import io.github.polycloud.heroku.legacy.model.User;
import io.github.polycloud.http.Safe;
import io.github.polycloud.http.Unauthenticated;
import io.github.polycloud.redaction.Sensitive;

/**
 * Operations on the account.
 *
 * @since 0.1.0
 */
public interface Users {
  /** Returns the account that the credentials belong to. */
  @RequestLine("GET /user")
  @Headers("Accept: application/json")
  User get();

  /** Like the operation at {@code /user}, but at its later path. */
  @RequestLine("GET /account")
  @Headers("Accept: application/json")
  User account();

  /** Returns the API key for {@code username} and {@code password}. Sent without credentials. */
  @Safe
  @Unauthenticated
  @RequestLine("POST /login")
  @Headers("Accept: application/json")
  Login login(@Sensitive Form usernameAndPassword);

  /** Confirms billing, which calls that fail with status 402 require. */
  @RequestLine("POST /user/{email}/confirm_billing")
  void confirmBilling(@Param("email") String email);

  /**
   * Submits a second factor, which authorizes subsequent calls on this app for a limited time. A
   * code is valid for one call.
   */
  @RequestLine("PUT /apps/{app}/pre-authorizations")
  @Headers("Heroku-Two-Factor-Code: {code}")
  void preAuthorize(@Param("app") String app, @Sensitive @Param("code") String code);
}
