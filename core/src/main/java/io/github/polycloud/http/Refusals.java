package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ConfirmationException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.PreconditionException;
import io.github.polycloud.error.RateLimitException;
import org.jspecify.annotations.Nullable;

/**
 * Makes exceptions of answers. Providers use {@link #byStatus} for what they know nothing about.
 */
public final class Refusals {
  private static final int BODY_KEPT = 8192;

  private Refusals() {}

  /** What a status means when the body says nothing. */
  public static ErrorDetails byStatus(int status, String message) {
    return ErrorDetails.of(kind(status), message);
  }

  /** The kind of error that a status stands for on any HTTP service. */
  public static ErrorKind kind(int status) {
    return switch (status) {
      case 401, 407 -> ErrorKind.AUTHENTICATION;
      case 402 -> ErrorKind.PAYMENT_REQUIRED;
      case 403 -> ErrorKind.PERMISSION;
      case 404, 410 -> ErrorKind.NOT_FOUND;
      case 409 -> ErrorKind.CONFLICT;
      case 412, 428 -> ErrorKind.PRECONDITION;
      case 423 -> ErrorKind.CONFIRMATION_REQUIRED;
      case 429 -> ErrorKind.RATE_LIMITED;
      case 408, 425 -> ErrorKind.UNAVAILABLE;
      default ->
          status >= 500
              ? ErrorKind.UNAVAILABLE
              : status >= 400 ? ErrorKind.INVALID_REQUEST : ErrorKind.UNEXPECTED_RESPONSE;
    };
  }

  static ErrorDetails unexpected(String what, Answer answer) {
    String type = answer.headers().first("Content-Type").orElse("no content type");
    return ErrorDetails.of(
        ErrorKind.UNEXPECTED_RESPONSE,
        what + " (the answer is " + answer.body().length + " bytes of " + type + ")");
  }

  static CloudException exception(
      ErrorDetails said,
      String provider,
      Operation operation,
      @Nullable String ifMatch,
      Dialect dialect,
      Answer answer,
      EngineSettings settings,
      Redaction redaction) {
    boolean repeatable =
        said.kind() == ErrorKind.RATE_LIMITED
            || (said.kind() == ErrorKind.UNAVAILABLE && operation.idempotent());
    // Masked before it is cut: half of a secret would not be recognized.
    String text = redaction.mask(answer.text());
    ErrorDetails details =
        new ErrorDetails(
            said.kind(),
            redaction.mask(said.message()),
            provider,
            operation.toString(),
            answer.status(),
            said.code() == null ? null : redaction.mask(said.code()),
            dialect.requestId(answer.headers()).orElse(null),
            repeatable,
            text.isEmpty()
                ? null
                : redaction.body(text.length() > BODY_KEPT ? text.substring(0, BODY_KEPT) : text),
            null);
    return switch (details.kind()) {
      case RATE_LIMITED ->
          new RateLimitException(
              details, RetryAfter.of(answer.headers(), settings.timing().clock()).orElse(null));
      case CONFIRMATION_REQUIRED ->
          new ConfirmationException(details, dialect.confirmation(answer).orElse(""));
      case PRECONDITION ->
          new PreconditionException(details, ifMatch, answer.headers().first("ETag").orElse(null));
      default -> dialect.exception(details, answer);
    };
  }
}
