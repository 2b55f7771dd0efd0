// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.HttpRequest;
import java.util.Objects;

/**
 * Errors of calls that were not sent because they could not be authenticated.
 *
 * <pre>{@code
 * throw NotSentErrors.withMessage(
 *     "acme", attempt, ErrorKind.CONFIGURATION, "the clock is not synchronized");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class NotSentErrors {
  private NotSentErrors() {}

  /**
   * Returns the error of a call that depends on another call, which failed. Its kind is that of the
   * other call; its outcome is {@code NOT_SENT}, regardless of that of the other call.
   *
   * @param provider id of the provider
   * @param attempt the call that was not sent
   * @param reason what is missing, for example {@code no access token}
   * @param cause the failure of the other call
   */
  public static CloudException dueTo(
      String provider, HttpRequest attempt, String reason, CloudException cause) {
    Objects.requireNonNull(provider, "provider");
    Objects.requireNonNull(attempt, "attempt");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(cause, "cause");
    ErrorDetails details =
        ErrorDetails.of(cause.kind(), "not sent, " + reason + ": " + cause.getMessage())
            .withRetryable(cause.retryable())
            .withCause(cause)
            .withOperation(provider, attempt.operation().toString())
            .withOutcome(Outcome.NOT_SENT);
    return CloudException.of(details);
  }

  /**
   * Returns the error of a call that must not be sent as it is.
   *
   * @param provider id of the provider
   * @param attempt the call that was not sent
   * @param kind the kind of the error
   * @param message one line, without secrets
   */
  public static CloudException withMessage(
      String provider, HttpRequest attempt, ErrorKind kind, String message) {
    Objects.requireNonNull(provider, "provider");
    Objects.requireNonNull(attempt, "attempt");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(message, "message");
    return CloudException.of(
        ErrorDetails.of(kind, message)
            .withOperation(provider, attempt.operation().toString())
            .withOutcome(Outcome.NOT_SENT));
  }
}
