// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.protocol;

import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpErrors;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Decodes errors and warnings of the legacy API. */
public final class LegacyErrorDecoder implements ErrorDecoder {
  private static final int MAX_LENGTH = 200;

  private static final Pattern DUPLICATE =
      Pattern.compile("\\balready\\b|\\b(is|been) taken\\b", Pattern.CASE_INSENSITIVE);
  private static final Set<String> CREATES =
      Set.of(
          "POST /apps",
          "PUT /apps/{app}",
          "POST /apps/{app}/clone",
          "POST /apps/{app}/addons/{addon}",
          "PUT /apps/{app}/addons/{addon}",
          "POST /apps/{app}/collaborators",
          "POST /apps/{app}/domains",
          "POST /user/keys");

  private final ErrorMessageExtractor messages = new ErrorMessageExtractor();

  /** Creates a decoder. */
  public LegacyErrorDecoder() {}

  @Override
  public ErrorDetails decode(Operation operation, HttpResponse response) {
    Optional<String> line = firstLine(response);
    if (response.status() == 502 && line.isPresent() && runsAppCode(operation.template())) {
      return crashed(line.get());
    }
    if (response.status() == 422 && line.isPresent() && isConsole(operation.template())) {
      return ErrorDetails.of(ErrorKind.INVALID_REQUEST, cut(line.get())).withCode("ruby");
    }
    boolean secondFactor = response.headers().contains("Heroku-Two-Factor-Required");
    String text =
        messages
            .extract(response)
            .orElse("the service returned an error response without a message");
    if (secondFactor) {
      return ErrorDetails.of(
              ErrorKind.UNAUTHENTICATED, text + "; submit it with users().preAuthorize(app, code)")
          .withCode("two_factor");
    }
    ErrorKind kind =
        response.status() == 422 && isDuplicate(operation, text)
            ? ErrorKind.CONFLICT
            : kind(operation, response.status());
    return ErrorDetails.of(kind, text).withCode(messages.code(response).orElse(null));
  }

  /**
   * The service has one status for what is malformed and what exists already. Of several faults,
   * one that is malformed decides.
   */
  private static boolean isDuplicate(Operation operation, String text) {
    return CREATES.contains(operation.toString())
        && Stream.of(text.split(ErrorMessageExtractor.SEPARATOR))
            .allMatch(fault -> DUPLICATE.matcher(fault).find());
  }

  private static boolean runsAppCode(String template) {
    return template.endsWith("/rake")
        || template.endsWith("/services")
        || template.contains("/services/")
        || template.endsWith("/console")
        || template.contains("/consoles/");
  }

  private static boolean isConsole(String template) {
    return template.endsWith("/console")
        || template.contains("/consoles/") && template.endsWith("/command");
  }

  private static ErrorKind kind(Operation operation, int status) {
    // A login that matches no account is reported as 404.
    if (status == 404 && operation.template().equals("/login")) {
      return ErrorKind.UNAUTHENTICATED;
    }
    // This service responds with 412 to removed operations, not to failed preconditions.
    return status == 412 ? ErrorKind.INVALID_REQUEST : HttpErrors.kindOf(status);
  }

  @Override
  public List<Warning> warnings(Headers headers) {
    return headers.all("X-Heroku-Warning").stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .distinct()
        .map(line -> new Warning(null, line))
        .toList();
  }

  @Override
  public Optional<String> requestId(Headers headers) {
    return headers.first("X-Request-Id").or(() -> headers.first("Request-Id"));
  }

  @Override
  public Optional<String> confirmationText(HttpResponse response) {
    return response.headers().first("X-Confirmation-Required");
  }

  /** The user's own code failed, not the service; the body is its log. */
  private static ErrorDetails crashed(String line) {
    return ErrorDetails.of(ErrorKind.CONFLICT, "the app crashed: " + cut(line)).withCode("crashed");
  }

  private static String cut(String line) {
    return line.substring(0, Math.min(line.length(), MAX_LENGTH));
  }

  /**
   * An empty body or a gateway's HTML page is not a log: in that case the service itself failed.
   */
  private static Optional<String> firstLine(HttpResponse response) {
    return response
        .text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .filter(line -> !line.startsWith("<"));
  }
}
