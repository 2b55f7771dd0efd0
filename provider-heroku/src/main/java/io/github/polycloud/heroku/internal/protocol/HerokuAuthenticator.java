// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.protocol;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.spi.BearerToken;
import io.github.polycloud.spi.BearerTokenAuthenticator;
import io.github.polycloud.spi.ProviderContext;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Creates the authenticator of a connection. The token is sent as a bearer token, or with HTTP
 * Basic authentication if there is an email. With a refresh token, an expired token is refreshed.
 * With a password instead of a token, the first call signs in.
 */
public final class HerokuAuthenticator {
  private HerokuAuthenticator() {}

  /**
   * Creates an authenticator for the credentials of a connection.
   *
   * @throws CloudException of kind {@code CONFIGURATION} for an unknown scheme, for a refresh token
   *     without a client secret, or for a password without an email
   */
  public static Authenticator of(ProviderContext context) {
    Credentials credentials = context.credentials();
    if (credentials.get("password").isPresent()) {
      return signIn(context, new PasswordLogin(context));
    }
    BearerToken token = BearerToken.of(credentials.require("token"));
    BearerTokenAuthenticator.Builder builder =
        BearerTokenAuthenticator.builder("heroku", context.settings().timeSource())
            .authorization(scheme(context))
            .rejectedBy(HerokuAuthenticator::isExpiry)
            .onFailure(HerokuAuthenticator::refreshFailure);
    Optional<TokenRefresher> refresh = TokenRefresher.of(context);
    Secret refreshToken = credentials.get("refresh_token").orElse(null);
    if (refresh.isEmpty() || refreshToken == null) {
      return builder.token(token).build();
    }
    return builder
        .token(token.withRefreshToken(refreshToken))
        .exchange(refresh.get())
        .listener(refresh.get()::notifyListener)
        .build();
  }

  private static Authenticator signIn(ProviderContext context, PasswordLogin login) {
    return BearerTokenAuthenticator.builder("heroku", context.settings().timeSource())
        .rejectedBy(HerokuAuthenticator::isExpiry)
        .exchange(login)
        .listener(login::notifyListener)
        .onFailure(PasswordLogin::failure)
        .build();
  }

  private static Function<Secret, String> scheme(ProviderContext context) {
    String email = context.credentials().get("email").map(Secret::reveal).orElse("");
    String scheme =
        context
            .providerSettings()
            .get("scheme")
            .map(chosen -> chosen.toLowerCase(Locale.ROOT))
            .orElse(email.isEmpty() ? "bearer" : "basic");
    return switch (scheme) {
      case "bearer" -> token -> "Bearer " + token.reveal();
      case "basic" -> token -> Secret.basicAuthorization(email, token).reveal();
      default ->
          throw CloudException.of(
              ErrorKind.CONFIGURATION, "heroku: scheme must be bearer or basic, was " + scheme);
    };
  }

  /** An invalid two-factor code has status 401, too, but a new token would not help. */
  private static boolean isExpiry(HttpResponse response) {
    return response.status() == 401
        && !HerokuJson.CODEC
            .tree(response)
            .path("id")
            .asString("")
            .equals("invalid_two_factor_code");
  }

  private static CloudException refreshFailure(HttpRequest attempt, CloudException e) {
    if (!TokenRefresher.isRefreshError(e)) {
      // The call itself was interrupted or timed out while it waited for the refresh of another.
      return e;
    }
    boolean rejected = BearerTokenAuthenticator.isRejection(e);
    // Not a NetworkException: the refresh has been retried already as far as that is safe.
    return CloudException.of(
        ErrorDetails.of(
                rejected ? ErrorKind.UNAUTHENTICATED : e.kind(),
                rejected
                    ? "the token has expired and the refresh token was rejected; check"
                        + " client_secret, or sign in again (HerokuLogin)"
                    : "the token has expired and could not be refreshed: " + e.getMessage())
            .withRetryable(!rejected && e.retryable())
            .withCause(e)
            .withOperation("heroku", attempt.operation().toString()));
  }
}
