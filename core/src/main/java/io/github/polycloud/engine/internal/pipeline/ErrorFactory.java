package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ConfirmationRequiredException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.error.PreconditionFailedException;
import io.github.polycloud.error.RateLimitedException;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Creates the exceptions for error responses, with known secrets redacted. */
final class ErrorFactory {
  private static final int MAX_BODY_LENGTH = 8192;
  // A character of a secret may be escaped, in JSON with a backslash, a letter and four digits.
  private static final int MAX_ESCAPE_LENGTH = 6;

  private final String provider;
  private final ErrorDecoder errorDecoder;
  private final Redactor redactor;
  private final ClientSettings settings;

  ErrorFactory(
      String provider, ErrorDecoder errorDecoder, Redactor redactor, ClientSettings settings) {
    this.provider = provider;
    this.errorDecoder = errorDecoder;
    this.redactor = redactor;
    this.settings = settings;
  }

  /** Returns a factory that redacts these secrets as well. */
  ErrorFactory redacting(Collection<Secret> more) {
    return new ErrorFactory(provider, errorDecoder, redactor.plus(more), settings);
  }

  /** Returns the error for a successful response that cannot be used. */
  CloudException unexpected(
      Operation operation, @Nullable String sentId, HttpResponse response, String problem) {
    String type = response.headers().first("Content-Type").orElse("no content type");
    ErrorDetails decoded =
        ErrorDetails.of(
            ErrorKind.UNEXPECTED_RESPONSE,
            problem + " (response: " + response.body().length + " bytes of " + type + ")");
    return create(decoded, operation, null, sentId, beginning(response));
  }

  /**
   * Returns a response with the part of its body that errors are created from. If the body is
   * longer, the part ends where the longest secret would not be cut: the redactor does not
   * recognize half of one.
   */
  HttpResponse beginning(HttpResponse response) {
    byte[] body = response.body();
    long limit = Math.min(settings.maxErrorResponseSize(), settings.maxResponseSize());
    if (body.length < limit) {
      return response;
    }
    int longest =
        redactor.secrets().stream().mapToInt(secret -> secret.reveal().length()).max().orElse(0);
    long end = limit - (long) MAX_ESCAPE_LENGTH * longest;
    return new HttpResponse(
        response.status(), response.headers(), Arrays.copyOf(body, (int) Math.max(0, end)));
  }

  /**
   * Returns the exception for an error response.
   *
   * @param decoded the result of the error decoder
   * @param ifMatch the ETag that the request carried as a precondition; null if it had none
   * @param sentId the id that was sent with the request, for a response without one; null for none
   * @param response the {@link #beginning} of the response
   */
  CloudException create(
      ErrorDetails decoded,
      Operation operation,
      @Nullable String ifMatch,
      @Nullable String sentId,
      HttpResponse response) {
    boolean retryable =
        decoded.kind() == ErrorKind.RATE_LIMITED
            || (decoded.kind() == ErrorKind.UNAVAILABLE && operation.idempotent());
    // Redacted before it is truncated: part of a secret would not be recognized.
    String text = redactor.mask(response.text());
    ErrorDetails details =
        new ErrorDetails(
            decoded.kind(),
            redactor.mask(decoded.message()),
            provider,
            operation.toString(),
            response.status(),
            decoded.code() == null ? null : redactor.mask(decoded.code()),
            errorDecoder.requestId(response.headers()).orElse(sentId),
            retryable,
            text.isEmpty()
                ? null
                : redactor.maskBody(text.substring(0, Math.min(text.length(), MAX_BODY_LENGTH))),
            null,
            Outcome.RESPONDED,
            withoutSecrets(decoded.helpUrl()));
    return switch (details.kind()) {
      case RATE_LIMITED ->
          new RateLimitedException(
              details,
              RetryAfterHeader.parse(response.headers(), settings.timeSource().clock())
                  .orElse(null));
      case CONFIRMATION_REQUIRED ->
          new ConfirmationRequiredException(
              details, errorDecoder.confirmationText(response).orElse(""));
      case PRECONDITION_FAILED ->
          new PreconditionFailedException(
              details, ifMatch, response.headers().first("ETag").orElse(null));
      default -> errorDecoder.exception(details, response);
    };
  }

  /** Returns the page only if it contains no known secret: half of a URL is of no use. */
  private @Nullable URI withoutSecrets(@Nullable URI page) {
    if (page == null) {
      return null;
    }
    String decoded = page.getPath() + " " + page.getQuery() + " " + page.getFragment();
    String text = page + " " + decoded;
    return redactor.mask(text).equals(text) ? page : null;
  }
}
