// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.errors;

import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpErrors;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.json.JsonCodec;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Decodes OVH's error responses and request ids. Errors have one of two forms, with {@code
 * errorCode} or with {@code class}; errors of gateways in front of the API are HTML pages. The code
 * of a rejected credential is the one of the older form, whichever form the response has.
 */
public final class OvhErrorDecoder implements ErrorDecoder {
  /** Status of a service that has expired. */
  public static final int SERVICE_EXPIRED = 460;

  private static final String BY_IAM = "unauthorizedActionsByIAM";
  private static final String BY_AUTHENTICATION = "unauthorizedActionsByAuthentication";
  private static final String DUPLICATE = "it exists already";
  private static final Pattern DUPLICATE_CODE =
      Pattern.compile("already|duplicate|conflict", Pattern.CASE_INSENSITIVE);
  private static final Pattern DUPLICATE_MESSAGE =
      Pattern.compile(
          "already (exist|been |in use|used|taken|attached|present|defined|declared|registered)"
              + "|exists? already|duplicate|not unique|must be unique",
          Pattern.CASE_INSENSITIVE);
  private static final JsonCodec JSON = JsonCodec.plain();

  /** Creates a decoder; it is stateless. */
  public OvhErrorDecoder() {}

  @Override
  public Optional<String> requestId(Headers headers) {
    return headers.first("X-Ovh-Queryid");
  }

  @Override
  public ErrorDetails decode(Operation operation, HttpResponse response) {
    JsonNode error = JSON.tree(response);
    String code = error.path("errorCode").asString(error.path("class").asString(""));
    String message = error.path("message").asString("").strip();
    if (code.isEmpty() && message.isEmpty()) {
      return byStatus(
          response, "the response is not an error of this API; a gateway may have sent it");
    }
    return AuthenticationFault.of(response.status(), error)
        .map(fault -> rejected(operation, fault).withCode(fault.name()))
        .orElseGet(
            () ->
                details(operation, response, error, code, message)
                    .withCode(code.isEmpty() ? null : code));
  }

  private static ErrorDetails rejected(Operation operation, AuthenticationFault fault) {
    return switch (fault) {
      case INVALID_SIGNATURE ->
          unauthenticated(
              "the signature is wrong; check the application secret, and that no proxy rewrites the"
                  + " URL or the body (the clock skew is corrected); a value of a wrong type in the"
                  + " request can also cause this error");
      case QUERY_TIME_OUT ->
          unauthenticated(
              "the timestamp was rejected again after synchronizing with the server's clock; try"
                  + " again later, or check for a proxy that delays requests");
      case INVALID_KEY ->
          unauthenticated(
              "the application key is unknown at this endpoint; application keys belong to one"
                  + " endpoint");
      case NOT_CREDENTIAL ->
          unauthenticated(
              "the consumer key is unknown: it was revoked, or belongs to another application or"
                  + " endpoint; request a new one");
      case INVALID_CREDENTIAL ->
          unauthenticated(
              "the consumer key is not valid: if it is pending, open its validation URL and accept;"
                  + " if it was rejected or has expired, request a new one");
      case NOT_GRANTED_CALL ->
          ErrorDetails.of(
              ErrorKind.PERMISSION_DENIED,
              "the consumer key lacks the access rule "
                  + AccessRuleMatcher.ruleFor(operation)
                  + "; request a new key that includes it");
    };
  }

  private static ErrorDetails details(
      Operation operation, HttpResponse response, JsonNode error, String code, String message) {
    JsonNode unauthorized = error.path("details");
    if (error.path("class").asString("").equals("Client::Forbidden")
        || unauthorized.has(BY_IAM)
        || unauthorized.has(BY_AUTHENTICATION)) {
      return forbidden(unauthorized, message);
    }
    return isDuplicate(operation, response.status(), code, message)
        ? ErrorDetails.of(ErrorKind.CONFLICT, message.isEmpty() ? DUPLICATE : message)
        : byMessage(operation, response, message);
  }

  /**
   * Products report in different ways that what a call creates exists already: with status 409, or
   * with 400 or 403 and a code or a message that says so.
   */
  private static boolean isDuplicate(Operation operation, int status, String code, String message) {
    return operation.method().equals("POST")
        && (status == 400 || status == 403 || status == 409)
        && (DUPLICATE_CODE.matcher(code).find() || DUPLICATE_MESSAGE.matcher(message).find());
  }

  private static ErrorDetails byMessage(
      Operation operation, HttpResponse response, String message) {
    return switch (message) {
      case "" -> byStatus(response, "the request was rejected");
      case "You must login first" ->
          byStatus(
              response,
              "the service received no signature; check that no proxy removes X-Ovh headers");
      case "Got an invalid (or empty) URL" ->
          byStatus(response, ProductAvailability.unknownPathMessage(operation));
      default -> byStatus(response, message);
    };
  }

  private static ErrorDetails forbidden(JsonNode details, String message) {
    String byPolicies = actions(details.path(BY_IAM));
    String byCredentials = actions(details.path(BY_AUTHENTICATION));
    String reasons =
        Stream.of(
                byPolicies.isEmpty() ? "" : "IAM policies do not allow " + byPolicies,
                byCredentials.isEmpty()
                    ? ""
                    : "the credentials in use do not allow " + byCredentials)
            .filter(reason -> !reason.isEmpty())
            .collect(Collectors.joining("; "));
    return ErrorDetails.of(ErrorKind.PERMISSION_DENIED, reasons.isEmpty() ? message : reasons);
  }

  /** Either an array or one comma-separated string. */
  private static String actions(JsonNode node) {
    return node.isArray()
        ? node.valueStream().map(action -> action.asString("")).collect(Collectors.joining(", "))
        : node.asString("").strip();
  }

  private static ErrorDetails unauthenticated(String message) {
    return ErrorDetails.of(ErrorKind.UNAUTHENTICATED, message);
  }

  private static ErrorDetails byStatus(HttpResponse response, String message) {
    return response.status() == SERVICE_EXPIRED
        ? ErrorDetails.of(ErrorKind.NOT_FOUND, message)
        : HttpErrors.fromStatus(response.status(), message);
  }
}
