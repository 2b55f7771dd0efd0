// SPDX-License-Identifier: Apache-2.0
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
import org.jspecify.annotations.Nullable;

/** Creates the exceptions for error responses, with known secrets redacted. */
final class ErrorFactory {
  private static final int MAX_BODY_LENGTH = 8192;
  // A character of a secret may be escaped, in JSON with a backslash, a letter and four digits.
  private static final int MAX_ESCAPE_LENGTH = 6;

  private final String provider;
  private final RedactedFields fields;
  private final Redactor redactor;
  private final ClientSettings settings;

  ErrorFactory(String provider, RedactedFields fields, ClientSettings settings) {
    this.provider = provider;
    this.fields = fields;
    this.redactor = fields.redactor();
    this.settings = settings;
  }

  /** Returns the error for a successful response that cannot be used. */
  CloudException unexpected(Operation operation, HttpResponse response, String problem) {
    HttpResponse redacted = redacted(response, Needles.NONE);
    String id = fields.decoder().requestId(redacted.headers()).orElse(null);
    ErrorDetails details = unexpected(response, problem, Needles.NONE);
    return create(details, operation, null, id, Needles.NONE, redacted);
  }

  /** Like {@link #unexpected(Operation, HttpResponse, String)}, for the response to a request. */
  CloudException unexpected(HttpRequest request, HttpResponse response, String problem) {
    Needles sent = RequestSecrets.of(request);
    return create(unexpected(response, problem, sent), request, sent, redacted(response, sent));
  }

  private ErrorDetails unexpected(HttpResponse response, String problem, Needles sent) {
    String type = response.headers().first("Content-Type").orElse("no content type");
    String message = problem + " (response: " + response.body().length + " bytes of " + type + ")";
    return ErrorDetails.of(ErrorKind.UNEXPECTED_RESPONSE, redactor.mask(message, sent));
  }

  /**
   * Returns the response that an error is created from: the beginning of its body, with secrets
   * redacted before anything is decoded and shortened, after which half of a secret would not be
   * recognized. Of a body that was cut, the part ends before anything that may be half of a secret.
   *
   * @param sent the secrets of the request
   */
  HttpResponse redacted(HttpResponse response, Needles sent) {
    return redactor.response(beginning(response, sent), sent);
  }

  private HttpResponse beginning(HttpResponse response, Needles sent) {
    byte[] body = response.body();
    long limit = Math.min(settings.maxErrorResponseSize(), settings.maxResponseSize());
    if (body.length < limit) {
      return response;
    }
    int longest = Math.max(redactor.longest(), sent.longest());
    long end = Math.max(0, limit - (long) MAX_ESCAPE_LENGTH * longest);
    return new HttpResponse(response.status(), response.headers(), Arrays.copyOf(body, (int) end));
  }

  /**
   * Returns the exception for an error response.
   *
   * @param decoded the result of the error decoder
   * @param request the request as it was sent
   * @param sent the secrets of the request
   * @param response the {@link #redacted} response
   */
  CloudException create(
      ErrorDetails decoded, HttpRequest request, Needles sent, HttpResponse response) {
    return create(
        decoded,
        request.operation(),
        request.headers().first("If-Match").orElse(null),
        fields.decoder().requestId(response.headers()).orElse(request.requestId()),
        sent,
        response);
  }

  private CloudException create(
      ErrorDetails decoded,
      Operation operation,
      @Nullable String ifMatch,
      @Nullable String requestId,
      Needles sent,
      HttpResponse response) {
    boolean retryable =
        decoded.kind() == ErrorKind.RATE_LIMITED
            || (decoded.kind() == ErrorKind.UNAVAILABLE && operation.idempotent());
    // Again, because names of members have remained.
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
          new ConfirmationRequiredException(
              details, fields.decoder().confirmationText(response).orElse(""));
      case PRECONDITION_FAILED ->
          new PreconditionFailedException(
              details, ifMatch, response.headers().first("ETag").orElse(null));
      default -> fields.decoder().exception(details, response);
    };
  }

  private static String cut(String text) {
    return text.length() > MAX_BODY_LENGTH ? text.substring(0, MAX_BODY_LENGTH) : text;
  }

  /** Returns the page only if it contains no secret: half of a URL is of no use. */
  private @Nullable URI withoutSecrets(@Nullable URI page, Needles sent) {
    if (page == null) {
      return null;
    }
    String text = page.toString();
    boolean redacted = text.contains(MaskedText.MASK) || !redactor.mask(text, sent).equals(text);
    return redacted ? null : page;
  }
}
