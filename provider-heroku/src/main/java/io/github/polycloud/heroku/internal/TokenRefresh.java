package io.github.polycloud.heroku.internal;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.model.oauth.NewOAuthToken;
import io.github.polycloud.http.Answer;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.Call;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.JsonCodec;
import io.github.polycloud.http.Operation;
import io.github.polycloud.spi.BearerToken;
import io.github.polycloud.spi.BearerTokenAuthenticator;
import io.github.polycloud.spi.ProviderContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Asks for the next access token, by the refresh token and the secret of its client. */
final class TokenRefresh implements BearerTokenAuthenticator.Exchange {
  private static final JsonCodec JSON = JsonCodec.snakeCase();
  private static final Operation OPERATION = Operation.of("POST", "/oauth/tokens");

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

  /** Requests the next token within the time of a call. */
  @Override
  public BearerToken exchange(Call call, @Nullable BearerToken previous) {
    Secret refreshToken = Objects.requireNonNull(Objects.requireNonNull(previous).refreshToken());
    NewOAuthToken wanted = NewOAuthToken.refresh(refreshToken.reveal(), clientSecret.reveal());
    // An engine of its own, which keeps a refresh token that the service changed out of messages.
    try (CallEngine engine =
        context
            .engine()
            .authenticator(new Unsent(refreshToken))
            .dialect(new HerokuDialect())
            .header("Accept", HerokuDialect.ACCEPT)
            .build()) {
      byte[] body = JSON.encode(wanted, NewOAuthToken.class);
      Call asked = engine.call(OPERATION, OPERATION.template(), body, false).within(call);
      asked.header("Content-Type", JSON.contentType(wanted));
      Answer answer = engine.send(asked);
      JsonNode made = JSON.tree(answer);
      Secret access =
          secret(made.path("access_token"))
              .orElseThrow(
                  () -> engine.unexpected(OPERATION, answer, "the answer holds no access token"));
      Secret next = secret(made.path("refresh_token")).orElse(refreshToken);
      return BearerToken.of(access).withRefreshToken(next);
    }
  }

  /** Notifies the listener of the connection of new tokens. */
  void notifyListener(BearerToken fresh) {
    context
        .renewals()
        .renewed(
            Map.of(
                "token",
                fresh.value(),
                "refresh_token",
                Objects.requireNonNull(fresh.refreshToken())));
  }

  private static Optional<Secret> secret(JsonNode issued) {
    return Optional.of(issued.path("token").asString(""))
        .filter(text -> !text.isBlank() && text.chars().noneMatch(Character::isISOControl))
        .map(Secret::of);
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
