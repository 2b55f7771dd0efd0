// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.protocol;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.error.TwoFactorRequiredException;
import io.github.polycloud.heroku.model.oauth.NewOAuthAuthorization;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.spi.BearerToken;
import io.github.polycloud.spi.BearerTokenAuthenticator;
import io.github.polycloud.spi.NotSentErrors;
import io.github.polycloud.spi.ProviderContext;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Signs in with email and password: {@code POST /oauth/authorizations}, whose token authenticates
 * the calls. A two-factor code can be used once, so it is sent with the first sign-in only.
 */
final class PasswordLogin implements BearerTokenAuthenticator.Exchange {
  private static final Operation OPERATION = Operation.of("POST", "/oauth/authorizations");
  // An access token of the service's own sign-in has this lifetime, too.
  private static final Duration LIFETIME = Duration.ofHours(8);

  private final ProviderContext context;
  private final Secret basicAuthorization;
  private final @Nullable Secret code;

  /**
   * Creates a sign-in with the credentials of a connection.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if there is no email
   */
  PasswordLogin(ProviderContext context) {
    Credentials credentials = context.credentials();
    Secret email =
        credentials
            .get("email")
            .orElseThrow(
                () ->
                    CloudException.of(
                        ErrorKind.CONFIGURATION,
                        "heroku: password requires email; set HEROKU_EMAIL"));
    this.context = context;
    this.basicAuthorization =
        Secret.basicAuthorization(email.reveal(), credentials.require("password"));
    this.code = credentials.get("two_factor_code").orElse(null);
  }

  @Override
  public BearerToken exchange(HttpRequest request, @Nullable BearerToken previous) {
    try (HttpEngine engine =
        context
            .engine()
            .authenticator(new Login(basicAuthorization, previous == null ? code : null))
            .errorDecoder(new HerokuErrorDecoder())
            .header("Accept", HerokuErrorDecoder.ACCEPT)
            .build()) {
      NewOAuthAuthorization authorization =
          NewOAuthAuthorization.builder("global")
              .description("Polycloud")
              .expiresIn(LIFETIME)
              .build();
      byte[] body = HerokuJson.CODEC.encode(authorization, NewOAuthAuthorization.class);
      HttpRequest login =
          engine
              .newRequest(OPERATION, OPERATION.template(), body, true)
              .withParentDeadline(request);
      login.header("Content-Type", HerokuJson.CODEC.contentType(authorization));
      HttpResponse response = engine.send(login);
      JsonNode issued = HerokuJson.CODEC.tree(response).path("access_token");
      Secret token =
          TokenRefresher.secret(issued)
              .orElseThrow(
                  () ->
                      engine.unexpectedResponse(
                          OPERATION, response, "the response contains no access token"));
      JsonNode seconds = issued.path("expires_in");
      return seconds.isNumber()
          ? BearerToken.of(token)
              .expiresIn(engine.timeSource().clock().instant(), seconds.asLong(Long.MAX_VALUE))
          : BearerToken.of(token);
    }
  }

  /** Passes the token to the refresh listener of the connection. */
  void notifyListener(BearerToken token) {
    context.refreshListener().onRefresh(Map.of("token", token.value()));
  }

  /** Returns the error of a call that was not sent because the sign-in failed. */
  static CloudException failure(HttpRequest attempt, CloudException e) {
    if (!e.operation().equals(Optional.of(OPERATION.toString()))) {
      // The call itself was interrupted or timed out while it waited for the sign-in of another.
      return e;
    }
    if (e instanceof TwoFactorRequiredException) {
      return new TwoFactorRequiredException(
          rejection(
              attempt,
              e,
              "the account requires a second factor; sign in again with a code, as two_factor_code"
                  + " or Heroku.fromPassword(email, password, code)"),
          null);
    }
    if (e.kind() != ErrorKind.UNAUTHENTICATED) {
      return NotSentErrors.dueTo("heroku", attempt, "sign-in failed", e);
    }
    boolean wrongCode = e.code().orElse("").equals("invalid_two_factor_code");
    return CloudException.of(
        rejection(
            attempt,
            e,
            wrongCode
                ? "the two-factor code is wrong or has been used; sign in again with another one"
                : "the email or the password was rejected"));
  }

  private static ErrorDetails rejection(HttpRequest attempt, CloudException e, String message) {
    return ErrorDetails.of(ErrorKind.UNAUTHENTICATED, message)
        .withCode(e.code().orElse(null))
        .withCause(e)
        .withOperation("heroku", attempt.operation().toString())
        .withOutcome(Outcome.NOT_SENT);
  }

  /** Authenticates a sign-in; its text has no secret. */
  private record Login(Secret basicAuthorization, @Nullable Secret code) implements Authenticator {
    @Override
    public void authenticate(HttpRequest attempt) {
      attempt.header("Authorization", basicAuthorization.reveal());
      if (code != null) {
        attempt.header("Heroku-Two-Factor-Code", code.reveal());
      }
    }

    @Override
    public Collection<Secret> secrets() {
      return code == null ? List.of(basicAuthorization) : List.of(basicAuthorization, code);
    }
  }
}
