package io.github.polycloud.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Unauthenticated;
import io.github.polycloud.legacy.model.Form;
import io.github.polycloud.legacy.model.Login;
import io.github.polycloud.legacy.model.User;

/** The account. */
public interface Users {
  /** The account behind the credentials. */
  @RequestLine("GET /user")
  @Headers("Accept: application/json")
  User me();

  /** The same under its later name. */
  @RequestLine("GET /account")
  @Headers("Accept: application/json")
  User account();

  /** Gives the API key for {@code username} and {@code password}. No credentials go with it. */
  @Unauthenticated
  @RequestLine("POST /login")
  @Headers("Accept: application/json")
  Login login(Form usernameAndPassword);

  /** Agrees that calls may cost money: what a call that met status 402 waits for. */
  @RequestLine("POST /user/{email}/confirm_billing")
  void confirmBilling(@Param("email") String email);

  /**
   * Answers the demand for a second factor, so that the calls on this app that follow are let
   * through for a while. A code is good for one call.
   */
  @RequestLine("PUT /apps/{app}/pre-authorizations")
  @Headers("Heroku-Two-Factor-Code: {code}")
  void preAuthorize(@Param("app") String app, @Param("code") String code);
}
