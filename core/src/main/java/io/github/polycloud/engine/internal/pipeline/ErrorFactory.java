package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ConfirmationRequiredException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.error.PreconditionFailedException;
import io.github.polycloud.error.RateLimitedException;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.internal.text.ForeignText;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates the exceptions for error responses, with known secrets redacted. */
final class ErrorFactory {
  private static final int MAX_BODY_LENGTH = 8192;
  // A character of a secret may be escaped, in JSON with a backslash, a letter and four digits.
  private static final int MAX_ESCAPE_LENGTH = 6;

  private final String provider;
  private final RedactingErrorDecoder errorDecoder;
  private final Redactor redactor;
  private final ClientSettings settings;

  ErrorFactory(String provider, RedactingErrorDecoder errorDecoder, ClientSettings settings) {
    this.provider = provider;
    this.errorDecoder = errorDecoder;
    this.redactor = errorDecoder.redactor();
    this.settings = settings;
  }

  /** Returns the error for a successful response that cannot be used. */
  CloudException unexpected(Operation operation, HttpResponse response, String problem) {
    String id = errorDecoder.requestId(response.headers()).orElse(null);
    return create(
        unexpected(response, problem), operation, null, id, List.of(), beginning(response));
  }

  /** Like {@link #unexpected(Operation, HttpResponse, String)}, for the response to a request. */
  CloudException unexpected(HttpRequest request, HttpResponse response, String problem) {
    return create(unexpected(response, problem), request, beginning(response));
  }

  private static ErrorDetails unexpected(HttpResponse response, String problem) {
    String type = response.headers().first("Content-Type").orElse("no content type");
    return ErrorDetails.of(
        ErrorKind.UNEXPECTED_RESPONSE,
        problem + " (response: " + response.body().length + " bytes of " + type + ")");
  }

  /**
   * Returns a response with the part of its body that errors are created from. Of a body that was
   * cut, the part ends before anything that may be half of a secret.
   */
  HttpResponse beginning(HttpResponse response) {
    byte[] body = response.body();
    long limit = Math.min(settings.maxErrorResponseSize(), settings.maxResponseSize());
    if (body.length < limit) {
      return response;
    }
    int longest =
        redactor.secrets().stream().mapToInt(secret -> secret.reveal().length()).max().orElse(0);
    long end = Math.max(0, limit - (long) MAX_ESCAPE_LENGTH * longest);
    return new HttpResponse(response.status(), response.headers(), Arrays.copyOf(body, (int) end));
  }

  /**
   * Returns the exception for an error response.
   *
   * @param decoded the result of the error decoder
   * @param request the request as it was sent
   * @param response the {@link #beginning} of the response
   */
  CloudException create(ErrorDetails decoded, HttpRequest request, HttpResponse response) {
    return create(decoded, request, RequestSecrets.of(request), response);
  }

  /** Like {@link #create(ErrorDetails, HttpRequest, HttpResponse)}, with the secrets to redact. */
  CloudException create(
      ErrorDetails decoded, HttpRequest request, Collection<Needle> sent, HttpResponse response) {
    return create(
        decoded,
        request.operation(),
        request.headers().first("If-Match").orElse(null),
        errorDecoder.requestId(request, response).orElse(null),
        sent,
        response);
  }

  private CloudException create(
      ErrorDetails decoded,
      Operation operation,
      @Nullable String ifMatch,
      @Nullable String requestId,
      Collection<Needle> sent,
      HttpResponse response) {
    boolean retryable =
        decoded.kind() == ErrorKind.RATE_LIMITED
            || (decoded.kind() == ErrorKind.UNAVAILABLE && operation.idempotent());
    // Redacted before it is truncated: part of a secret would not be recognized.
    String text = redactor.mask(response.text(), sent);
    ErrorDetails details =
        new ErrorDetails(
            decoded.kind(),
            redactor.mask(decoded.message(), sent),
            provider,
            operation.toString(),
            response.status(),
            decoded.code() == null ? null : redactor.mask(decoded.code(), sent),
            requestId,
            retryable,
            text.isEmpty() ? null : cut(ForeignText.lines(redactor.maskFields(cut(text)))),
            null,
            Outcome.RESPONDED,
            withoutSecrets(decoded.helpUrl(), sent));
    return switch (details.kind()) {
      case RATE_LIMITED ->
          new RateLimitedException(
              details,
              RetryAfterHeader.parse(response.headers(), settings.timeSource().clock())
                  .orElse(null));
      case CONFIRMATION_REQUIRED ->
          new ConfirmationRequiredException(details, errorDecoder.confirmationText(response, sent));
      case PRECONDITION_FAILED ->
          new PreconditionFailedException(
              details,
              ifMatch,
              response.headers().first("ETag").map(tag -> redactor.mask(tag, sent)).orElse(null));
      default -> errorDecoder.exception(details, response, sent);
    };
  }

  private static String cut(String text) {
    return text.length() > MAX_BODY_LENGTH ? text.substring(0, MAX_BODY_LENGTH) : text;
  }

  /** Returns the page only if it contains no known secret: half of a URL is of no use. */
  private @Nullable URI withoutSecrets(@Nullable URI page, Collection<Needle> sent) {
    if (page == null) {
      return null;
    }
    String text = page.toString();
    return redactor.mask(text, sent).equals(text) ? page : null;
  }
}
