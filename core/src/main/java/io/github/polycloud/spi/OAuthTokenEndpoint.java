// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.http.BodyCodec.BodyException;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.internal.arguments.Elements;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Requests access tokens from an OAuth 2.0 token endpoint (RFC 6749): posts a form and decodes
 * {@code access_token}, {@code expires_in} and {@code refresh_token} of the JSON response.
 *
 * <pre>{@code
 * OAuthTokenEndpoint endpoint = new OAuthTokenEndpoint(engine, "/oauth/token");
 * BearerToken token = endpoint.request(attempt, Map.of("grant_type", "client_credentials"));
 * }</pre>
 *
 * <p>The request is treated as idempotent and therefore retried, because issuing a second token has
 * no side effect. It is not suitable for a service that accepts each refresh token only once.
 * Thread-safe.
 *
 * @since 0.1.0
 */
public final class OAuthTokenEndpoint {
  private static final JsonCodec JSON = JsonCodec.plain();

  private final HttpEngine engine;
  private final Operation operation;

  /**
   * Creates a client of a token endpoint.
   *
   * @param engine an engine for the host of the endpoint
   * @param path the path of the endpoint, for example {@code /oauth/token}
   */
  public OAuthTokenEndpoint(HttpEngine engine, String path) {
    Objects.requireNonNull(path, "path");
    this.engine = Objects.requireNonNull(engine, "engine");
    this.operation = new Operation("POST", path, true);
  }

  /**
   * Requests a token within the deadline of the call that needs it.
   *
   * @param call the call that needs the token
   * @param form the form parameters, for example {@code grant_type}
   * @throws CloudException of kind {@code UNEXPECTED_RESPONSE} if the response has no valid access
   *     token, {@code UNAUTHENTICATED} or {@code INVALID_REQUEST} if the service rejects the grant
   */
  public BearerToken request(HttpRequest call, Map<String, String> form) {
    Objects.requireNonNull(call, "call");
    Elements.requireNonNull("form", form);
    byte[] body = encoded(form).getBytes(StandardCharsets.UTF_8);
    HttpRequest request =
        engine.newRequest(operation, operation.template(), body, false).withParentDeadline(call);
    request.header("Content-Type", "application/x-www-form-urlencoded");
    request.header("Accept", "application/json");
    HttpResponse response = engine.send(request);
    Map<?, ?> fields = fields(response);
    Secret access =
        secret(fields.get("access_token"))
            .orElseThrow(
                () ->
                    engine.unexpectedResponse(
                        operation, response, "the response has no valid access_token"));
    BearerToken token = BearerToken.of(access);
    if (fields.get("expires_in") instanceof Number seconds) {
      // Converted through double, which saturates where a large number would overflow.
      token = token.expiresIn(engine.timeSource().clock().instant(), (long) seconds.doubleValue());
    }
    return secret(fields.get("refresh_token")).map(token::withRefreshToken).orElse(token);
  }

  private static Map<?, ?> fields(HttpResponse response) {
    try {
      @Nullable Object decoded = JSON.decode(response, Object.class);
      return decoded instanceof Map<?, ?> fields ? fields : Map.of();
    } catch (BodyException e) {
      return Map.of();
    }
  }

  private static Optional<Secret> secret(@Nullable Object value) {
    return value instanceof String text ? Secret.ofIssued(text) : Optional.empty();
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
