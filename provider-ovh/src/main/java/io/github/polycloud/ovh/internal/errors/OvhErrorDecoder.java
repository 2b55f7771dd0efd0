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
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * How OVH speaks of errors and request ids. Errors come in two forms, with {@code errorCode} or
 * with {@code class}, and what goes wrong in front of the API comes as a page of HTML.
 */
public final class OvhErrorDecoder implements ErrorDecoder {
  private static final int SERVICE_EXPIRED = 460;
  private static final JsonCodec JSON = JsonCodec.plain();

  /** A dialect; it has no state. */
  public OvhErrorDecoder() {}

  @Override
  public Optional<String> requestId(Headers headers) {
    return headers.first("X-Ovh-Queryid");
  }

  @Override
  public ErrorDetails decode(Operation operation, HttpResponse response) {
    JsonNode error = JSON.tree(response);
    String code = error.path("errorCode").asString(error.path("class").asString(""));
    String said = error.path("message").asString("").strip();
    if (code.isEmpty() && said.isEmpty()) {
      return byStatus(response, "the answer is no error of this API; a gateway may have sent it");
    }
    return details(operation, response, error, code, said).withCode(code.isEmpty() ? null : code);
  }

  private static ErrorDetails details(
      Operation operation, HttpResponse response, JsonNode error, String code, String said) {
    return switch (code) {
      case "INVALID_SIGNATURE" ->
          unauthenticated(
              "the signature is wrong: the clock was read from the server, so check the application"
                  + " secret, and that nothing on the way rewrites URL or body");
      case "QUERY_TIME_OUT" ->
          unauthenticated(
              "the call is out of time by the server's clock, although that was read again; call"
                  + " later, or look for a proxy that keeps calls waiting");
      case "INVALID_KEY" -> unknownApplication();
      case "NOT_CREDENTIAL" ->
          unauthenticated(
              "the consumer key is unknown: it was revoked, or belongs to another application or"
                  + " endpoint; request a new one");
      case "INVALID_CREDENTIAL" ->
          unauthenticated(
              "the consumer key is not valid: if it is pending, open its validation URL and accept;"
                  + " if it was refused or has expired, request a new one");
      case "NOT_GRANTED_CALL" ->
          ErrorDetails.of(
              ErrorKind.PERMISSION_DENIED,
              "the consumer key lacks the access rule "
                  + AccessRuleMatcher.ruleFor(operation)
                  + "; request a new one that has it too");
      case "Client::Forbidden" -> forbidden(error.path("details"), said);
      default -> byMessage(operation, response, said);
    };
  }

  private static ErrorDetails byMessage(Operation operation, HttpResponse response, String said) {
    return switch (said) {
      case "" -> byStatus(response, "the call was refused");
      case "You must login first" ->
          byStatus(
              response,
              "the service sees no signature; does anything on the way drop X-Ovh headers?");
      case "Got an invalid (or empty) URL" ->
          byStatus(response, ProductAvailability.unknownPathMessage(operation));
      default -> byStatus(response, said);
    };
  }

  private static ErrorDetails forbidden(JsonNode details, String said) {
    if (said.equals("Invalid application key")) {
      return unknownApplication();
    }
    String missing = actions(details.path("unauthorizedActionsByIAM"));
    if (!missing.isEmpty()) {
      return ErrorDetails.of(ErrorKind.PERMISSION_DENIED, "IAM policies do not allow " + missing);
    }
    String ungranted = actions(details.path("unauthorizedActionsByAuthentication"));
    return ErrorDetails.of(
        ErrorKind.PERMISSION_DENIED,
        ungranted.isEmpty() ? said : "the credentials in use do not allow " + ungranted);
  }

  /** Both a list and one text with commas are in use. */
  private static String actions(JsonNode node) {
    return node.isArray()
        ? node.valueStream().map(action -> action.asString("")).collect(Collectors.joining(", "))
        : node.asString("").strip();
  }

  private static ErrorDetails unauthenticated(String message) {
    return ErrorDetails.of(ErrorKind.UNAUTHENTICATED, message);
  }

  private static ErrorDetails unknownApplication() {
    return unauthenticated(
        "the application key is unknown here; each endpoint has application keys of its own");
  }

  private static ErrorDetails byStatus(HttpResponse response, String message) {
    return response.status() == SERVICE_EXPIRED
        ? ErrorDetails.of(ErrorKind.NOT_FOUND, message)
        : HttpErrors.fromStatus(response.status(), message);
  }
}
