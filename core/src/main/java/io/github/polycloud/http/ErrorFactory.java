package io.github.polycloud.http;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ConfirmationException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.PreconditionException;
import io.github.polycloud.error.RateLimitException;
import java.time.Clock;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Creates the exceptions for error responses, with every known secret redacted. */
final class ErrorFactory {
  private static final int BODY_KEPT = 8192;

  private final String provider;
  private final Dialect dialect;
  private final Redaction redaction;
  private final Clock clock;

  ErrorFactory(String provider, Dialect dialect, Redaction redaction, Clock clock) {
    this.provider = provider;
    this.dialect = dialect;
    this.redaction = redaction;
    this.clock = clock;
  }

  /** Returns a factory that redacts these secrets as well. */
  ErrorFactory redacting(Collection<Secret> more) {
    return new ErrorFactory(provider, dialect, redaction.and(more), clock);
  }

  /** The error for a response that cannot be used. */
  CloudException unexpected(Operation operation, Answer answer, String what) {
    String type = answer.headers().first("Content-Type").orElse("no content type");
    ErrorDetails said =
        ErrorDetails.of(
            ErrorKind.UNEXPECTED_RESPONSE,
            what + " (the answer is " + answer.body().length + " bytes of " + type + ")");
    return create(said, operation, null, answer);
  }

  /**
   * The exception for an error response.
   *
   * @param said what the error decoder made of it
   * @param ifMatch the ETag that the request carried as a precondition; null if it had none
   */
  CloudException create(
      ErrorDetails said, Operation operation, @Nullable String ifMatch, Answer answer) {
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
          new RateLimitException(details, RetryAfter.of(answer.headers(), clock).orElse(null));
      case CONFIRMATION_REQUIRED ->
          new ConfirmationException(details, dialect.confirmation(answer).orElse(""));
      case PRECONDITION ->
          new PreconditionException(details, ifMatch, answer.headers().first("ETag").orElse(null));
      default -> dialect.exception(details, answer);
    };
  }
}
