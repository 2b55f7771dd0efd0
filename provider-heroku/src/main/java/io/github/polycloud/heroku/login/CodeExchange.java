// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.login;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.ResolvedValue;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.heroku.internal.protocol.HerokuErrorDecoder;
import io.github.polycloud.heroku.internal.protocol.HerokuJson;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.spi.BearerToken;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Exchanges the authorization code for tokens. Sent as a form, because the JSON variant of the
 * exchange has no field for the code verifier.
 */
final class CodeExchange implements AutoCloseable {
  private static final Operation OPERATION = Operation.of("POST", "/oauth/token");

  private final HttpEngine engine;
  private final String clientId;
  private final Secret clientSecret;
  private final String verifier;

  private CodeExchange(HttpEngine engine, String clientId, Secret clientSecret, String verifier) {
    this.engine = engine;
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.verifier = verifier;
  }

  static CodeExchange open(
      Endpoint service,
      ClientSettings settings,
      String clientId,
      Secret clientSecret,
      String verifier) {
    Credentials credentials =
        new Credentials(
            Map.of(
                "client_secret", ResolvedValue.of(clientSecret, "argument clientSecret"),
                "verifier", ResolvedValue.of(Secret.of(verifier), "the login")));
    HttpEngine engine =
        HttpEngine.builder("heroku", service)
            .credentials(credentials)
            .settings(settings)
            .errorDecoder(new HerokuErrorDecoder())
            .header("Accept", "application/json")
            .build();
    return new CodeExchange(engine, clientId, clientSecret, verifier);
  }

  HerokuTokens exchange(String code, URI redirectUri) {
    String form =
        Form.of(
            "grant_type",
            "authorization_code",
            "code",
            code,
            "redirect_uri",
            redirectUri.toString(),
            "client_id",
            clientId,
            "client_secret",
            clientSecret.reveal(),
            "code_verifier",
            verifier);
    HttpRequest request =
        engine.newRequest(
            OPERATION, "/oauth/token", form.getBytes(StandardCharsets.US_ASCII), false);
    request.header("Content-Type", "application/x-www-form-urlencoded");
    HttpResponse response = engine.send(request);
    JsonNode tokens = HerokuJson.CODEC.tree(response);
    Secret access = secret(tokens.path("access_token")).orElseThrow(() -> missingToken(response));
    JsonNode seconds = tokens.path("expires_in");
    return new HerokuTokens(
        access,
        secret(tokens.path("refresh_token")).orElse(null),
        seconds.isNumber()
            ? BearerToken.of(access).expiresIn(now(), seconds.asLong(Long.MAX_VALUE)).expiresAt()
            : null);
  }

  private Instant now() {
    return engine.timeSource().clock().instant();
  }

  private CloudException missingToken(HttpResponse response) {
    return engine.unexpectedResponse(OPERATION, response, "the response contains no access token");
  }

  private static Optional<Secret> secret(JsonNode token) {
    return token.asStringOpt().flatMap(Secret::ofIssued);
  }

  @Override
  public void close() {
    engine.close();
  }
}
