// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.protocol;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.TwoFactorRequiredException;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpErrors;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Decodes errors, request ids, warnings and the rate limit of the Platform API. */
public final class HerokuErrorDecoder implements ErrorDecoder {
  /** The {@code Accept} header of every request, which selects version 3. */
  public static final String ACCEPT = "application/vnd.heroku+json; version=3";

  /** The header of the id that client and service give a request. */
  public static final String REQUEST_ID = "Request-Id";

  private static final int MAX_URL_LENGTH = 500;

  /** Creates a decoder, which is stateless. */
  public HerokuErrorDecoder() {}

  @Override
  public ErrorDetails decode(Operation operation, HttpResponse response) {
    JsonNode error = HerokuJson.CODEC.tree(response);
    String id = error.path("id").asString("");
    String message = error.path("message").asString("").strip();
    if (id.isEmpty() && message.isEmpty()) {
      return HttpErrors.fromStatus(
          response.status(), "the response is not an error of the Platform API");
    }
    return ErrorDetails.of(
            kind(id, response.status(), message),
            message.isEmpty() ? "the request was rejected" : message)
        .withCode(id.isEmpty() ? null : id)
        .withHelpUrl(helpUrl(error.path("url").asString("")));
  }

  /** Returns the page that an error names; null unless it is an absolute http or https URL. */
  private static @Nullable URI helpUrl(String url) {
    if (url.isEmpty() || url.length() > MAX_URL_LENGTH) {
      return null;
    }
    try {
      URI page = new URI(url);
      boolean web =
          "https".equalsIgnoreCase(page.getScheme()) || "http".equalsIgnoreCase(page.getScheme());
      return web && page.getHost() != null && page.getRawUserInfo() == null ? page : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  @Override
  public Optional<String> requestId(Headers headers) {
    return headers.first(REQUEST_ID);
  }

  @Override
  public List<Warning> warnings(Headers headers) {
    List<Warning> warnings = new ArrayList<>();
    for (String value : headers.all("X-Heroku-Warning")) {
      value
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(line -> warnings.add(new Warning(null, line)));
    }
    List<String> ids = headers.all("Warning-Id");
    List<String> texts = headers.all("Warning-Message");
    for (int i = 0; i < texts.size(); i++) {
      warnings.add(new Warning(i < ids.size() ? ids.get(i) : null, texts.get(i)));
    }
    return warnings;
  }

  @Override
  public OptionalLong rateLimitRemaining(Headers headers) {
    String value = headers.first("RateLimit-Remaining").orElse("");
    return isCount(value) ? OptionalLong.of(Long.parseLong(value)) : OptionalLong.empty();
  }

  // A loop instead of a pattern, because this runs twice per response.
  private static boolean isCount(String text) {
    boolean digits = !text.isEmpty() && text.length() <= 18;
    for (int i = 0; digits && i < text.length(); i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits;
  }

  @Override
  public CloudException exception(ErrorDetails details, HttpResponse response) {
    boolean twoFactor = "two_factor".equals(details.code());
    return twoFactor
        ? new TwoFactorRequiredException(details, app(HerokuJson.CODEC.tree(response).path("app")))
        : CloudException.of(details);
  }

  private static @Nullable String app(JsonNode app) {
    return app.path("name").asStringOpt().or(() -> app.path("id").asStringOpt()).orElse(null);
  }

  @Override
  public Optional<String> confirmationText(HttpResponse response) {
    return response.headers().first("X-Confirmation-Required");
  }

  /** A known error id is more specific than the message, and that than the status. */
  private static ErrorKind kind(String id, int status, String message) {
    return switch (id) {
      case "unauthorized", "two_factor", "invalid_two_factor_code" -> ErrorKind.UNAUTHENTICATED;
      case "delinquent", "verification_needed" -> ErrorKind.PAYMENT_REQUIRED;
      case "confirmation_required" -> ErrorKind.CONFIRMATION_REQUIRED;
      case "rate_limit" -> ErrorKind.RATE_LIMITED;
      default -> ErrorMessages.kind(status, message).orElseGet(() -> HttpErrors.kindOf(status));
    };
  }
}
