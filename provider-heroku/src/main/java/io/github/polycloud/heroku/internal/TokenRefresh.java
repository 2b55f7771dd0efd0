package io.github.polycloud.heroku.internal;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.OAuth;
import io.github.polycloud.heroku.model.oauth.IssuedToken;
import io.github.polycloud.heroku.model.oauth.NewOAuthToken;
import io.github.polycloud.heroku.model.oauth.OAuthToken;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.Call;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.JsonCodec;
import io.github.polycloud.spi.ProviderContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks for the next access token, by the refresh token and the secret of its client. */
final class TokenRefresh {
  private static final JsonCodec JSON = JsonCodec.snakeCase();
  private static final String OPERATION = "POST /oauth/tokens";

  private final ProviderContext context;
  private final Secret clientSecret;

  private TokenRefresh(ProviderContext context, Secret clientSecret) {
    this.context = context;
    this.clientSecret = clientSecret;
  }

  /**
   * A refresh for the credentials of this connection; none where they have no refresh token of the
   * place that the token is from.
   */
  static Optional<TokenRefresh> of(ProviderContext context) {
    Credentials credentials = context.credentials();
    if (!place(credentials, "token").equals(place(credentials, "refresh_token"))) {
      return Optional.empty();
    }
    Secret clientSecret =
        credentials
            .get("client_secret")
            .orElseThrow(
                () ->
                    new CloudException(
                        ErrorKind.CONFIGURATION,
                        "heroku: a refresh_token is of use with client_secret only"
                            + " (HEROKU_CLIENT_SECRET)"));
    return Optional.of(new TokenRefresh(context, clientSecret));
  }

  /** The sort of place: argument, environment, or the path of a file. */
  private static String place(Credentials credentials, String name) {
    return credentials.origin(name).map(origin -> origin.split(" ", 2)[0]).orElse("");
  }

  /** Asks the service for the token that takes the place of this one. */
  AccessToken refresh(AccessToken old) {
    Secret refreshToken = Objects.requireNonNull(old.refreshToken());
    // An engine of its own: where a breaker lets one call pass to see whether the service is back,
    // that call would wait for this one, which would not pass.
    try (CallEngine engine =
        context
            .engine()
            .authenticator(new Unsent(refreshToken))
            .dialect(new HerokuDialect())
            .header("Accept", HerokuDialect.ACCEPT)
            .build()) {
      OAuthToken made =
          engine
              .api(OAuth.class, JSON, RangePages.RULE)
              .createToken(NewOAuthToken.refresh(refreshToken.reveal(), clientSecret.reveal()));
      Secret access = secret(made.accessToken()).orElseThrow(TokenRefresh::withoutToken);
      return new AccessToken(access, secret(made.refreshToken()).orElse(refreshToken));
    }
  }

  /** Gives new tokens to whoever stores them. */
  void tell(AccessToken fresh) {
    context
        .renewals()
        .renewed(
            Map.of(
                "token",
                fresh.value(),
                "refresh_token",
                Objects.requireNonNull(fresh.refreshToken())));
  }

  /** Whether it is the refresh that failed, and not who was told of it. */
  boolean isOwn(CloudException failure) {
    return failure.operation().equals(Optional.of(OPERATION));
  }

  private static Optional<Secret> secret(@Nullable IssuedToken token) {
    // A record says that the text is there; an answer of another shape does not keep to it.
    return Optional.ofNullable(token)
        .map(IssuedToken::token)
        .filter(text -> !text.isBlank() && text.chars().noneMatch(Character::isISOControl))
        .map(Secret::of);
  }

  private static CloudException withoutToken() {
    return new CloudException(
        ErrorDetails.of(ErrorKind.UNEXPECTED_RESPONSE, "the answer holds no access token")
            .at("heroku", OPERATION));
  }

  /**
   * Sends nothing: the call is made without credentials. It knows a refresh token that the service
   * changed since the connection was made.
   */
  private record Unsent(Secret refreshToken) implements Authenticator {
    @Override
    public void authenticate(Call attempt) {}

    @Override
    public Collection<Secret> secrets() {
      return List.of(refreshToken);
    }
  }
}
