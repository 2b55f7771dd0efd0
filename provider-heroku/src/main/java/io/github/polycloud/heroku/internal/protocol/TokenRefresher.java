// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.protocol;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.model.oauth.NewOAuthToken;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
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

/**
 * Requests a new access token with the refresh token and the client secret: {@code POST
 * /oauth/tokens}.
 */
final class TokenRefresher implements BearerTokenAuthenticator.Exchange {
  private static final Operation OPERATION = Operation.of("POST", "/oauth/tokens");

  private final ProviderContext context;
  private final Secret clientSecret;

  private TokenRefresher(ProviderContext context, Secret clientSecret) {
    this.context = context;
    this.clientSecret = clientSecret;
  }

  /**
   * Creates a refresher for the credentials of a connection; empty if there is no refresh token of
   * the same source as the token.
   */
  static Optional<TokenRefresher> of(ProviderContext context) {
    Credentials credentials = context.credentials();
    if (!source(credentials, "token").equals(source(credentials, "refresh_token"))) {
      return Optional.empty();
    }
    Secret clientSecret =
        credentials
            .get("client_secret")
            .orElseThrow(
                () ->
                    CloudException.of(
                        ErrorKind.CONFIGURATION,
                        "heroku: refresh_token requires client_secret; set HEROKU_CLIENT_SECRET"));
    return Optional.of(new TokenRefresher(context, clientSecret));
  }

  /** The kind of source: argument, environment, or the path of a file. */
  private static String source(Credentials credentials, String name) {
    return credentials.source(name).map(origin -> origin.split(" ", 2)[0]).orElse("");
  }

  /** Requests the next token within the deadline of a call. */
  @Override
  public BearerToken exchange(HttpRequest request, @Nullable BearerToken previous) {
    Secret refreshToken = Objects.requireNonNull(Objects.requireNonNull(previous).refreshToken());
    NewOAuthToken tokenRequest =
        NewOAuthToken.refresh(refreshToken.reveal(), clientSecret.reveal());
    // A separate engine, which masks a refresh token that the service has replaced.
    try (HttpEngine engine =
        context
            .engine()
            .authenticator(new NoCredentials(refreshToken))
            .errorDecoder(new HerokuErrorDecoder())
            .header("Accept", HerokuErrorDecoder.ACCEPT)
            .requestIdHeader(HerokuErrorDecoder.REQUEST_ID)
            .build()) {
      byte[] body = HerokuJson.CODEC.encode(tokenRequest, NewOAuthToken.class);
      HttpRequest httpRequest =
          engine
              .newRequest(OPERATION, OPERATION.template(), body, false)
              .withParentDeadline(request);
      httpRequest.header("Content-Type", HerokuJson.CODEC.contentType(tokenRequest));
      HttpResponse response = engine.send(httpRequest);
      JsonNode tokens = HerokuJson.CODEC.tree(response);
      Secret access =
          secret(tokens.path("access_token"))
              .orElseThrow(
                  () ->
                      engine.unexpectedResponse(
                          OPERATION, response, "the response contains no access token"));
      Secret next = secret(tokens.path("refresh_token")).orElse(refreshToken);
      return BearerToken.of(access).withRefreshToken(next);
    }
  }

  /** Notifies the refresh listener of the connection. */
  void notifyListener(BearerToken fresh) {
    context
        .refreshListener()
        .onRefresh(
            Map.of(
                "token",
                fresh.value(),
                "refresh_token",
                Objects.requireNonNull(fresh.refreshToken())));
  }

  /** Returns whether an error is that of a refresh, and not of a call that waited for it. */
  static boolean isRefreshError(CloudException error) {
    return error.operation().equals(Optional.of(OPERATION.toString()));
  }

  /** The token of an issued token; empty if it is missing or cannot be sent. */
  static Optional<Secret> secret(JsonNode issued) {
    return Secret.ofIssued(issued.path("token").asString(""));
  }

  /**
   * Sends no credentials, but masks a refresh token that the service has replaced since the
   * connection was created.
   */
  private record NoCredentials(Secret refreshToken) implements Authenticator {
    @Override
    public void authenticate(HttpRequest attempt) {}

    @Override
    public Collection<Secret> secrets() {
      return List.of(refreshToken);
    }
  }
}
