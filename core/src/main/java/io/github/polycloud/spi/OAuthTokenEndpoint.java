package io.github.polycloud.spi;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.http.BodyCodec.BodyException;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.json.JsonCodec;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Requests access tokens as RFC 6749 describes it: a form goes to the token endpoint, and a JSON
 * object with {@code access_token}, {@code expires_in} and {@code refresh_token} comes back.
 *
 * <p>The request is marked idempotent and therefore retried: a second token does no harm. A service
 * that allows each refresh token once needs a request of its own.
 */
public final class OAuthTokenEndpoint {
  private static final JsonCodec JSON = JsonCodec.plain();

  private final HttpEngine engine;
  private final Operation operation;

  /**
   * A token endpoint.
   *
   * @param engine sends to the host of the endpoint
   * @param path the path on that host, for example {@code /oauth/token}
   */
  public OAuthTokenEndpoint(HttpEngine engine, String path) {
    this.engine = engine;
    this.operation = new Operation("POST", path, true);
  }

  /**
   * Requests a token within the time of the call that needs it.
   *
   * @param call the call that needs the token
   * @param form the fields of the form, for example {@code grant_type}
   * @throws io.github.polycloud.error.CloudException of kind {@code UNEXPECTED_RESPONSE} if the
   *     response holds no access token, else as the engine throws it
   */
  public BearerToken request(HttpRequest call, Map<String, String> form) {
    byte[] body = encoded(form).getBytes(StandardCharsets.UTF_8);
    HttpRequest request =
        engine.call(operation, operation.template(), body, false).withParentDeadline(call);
    request.header("Content-Type", "application/x-www-form-urlencoded");
    request.header("Accept", "application/json");
    HttpResponse response = engine.send(request);
    Map<?, ?> fields = fields(response);
    if (!(fields.get("access_token") instanceof String value) || !isToken(value)) {
      throw engine.unexpectedResponse(operation, response, "the answer holds no access token");
    }
    BearerToken token = BearerToken.of(Secret.of(value));
    if (fields.get("expires_in") instanceof Number seconds) {
      // By way of a double, which saturates where a large number would wrap around.
      token = token.expiresIn(engine.timeSource().clock().instant(), (long) seconds.doubleValue());
    }
    return fields.get("refresh_token") instanceof String refresh && isToken(refresh)
        ? token.withRefreshToken(Secret.of(refresh))
        : token;
  }

  private static Map<?, ?> fields(HttpResponse response) {
    try {
      @Nullable Object decoded = JSON.decode(response, Object.class);
      return decoded instanceof Map<?, ?> fields ? fields : Map.of();
    } catch (BodyException e) {
      return Map.of();
    }
  }

  private static boolean isToken(String value) {
    return !value.isBlank() && value.chars().noneMatch(Character::isISOControl);
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
