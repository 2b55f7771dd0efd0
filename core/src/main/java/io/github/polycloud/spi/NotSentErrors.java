package io.github.polycloud.spi;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.http.HttpRequest;

/** Errors of calls that were not sent because they could not be authenticated. */
public final class NotSentErrors {
  private NotSentErrors() {}

  /**
   * The error of a call that needed another call, which failed. Its kind is that of the other call;
   * a network failure becomes one with the outcome {@code NOT_SENT}, whatever became of the other.
   *
   * @param provider id of the provider
   * @param attempt the call that was not sent
   * @param reason what is missing, for example {@code there is no access token}
   * @param failure the failure of the other call
   */
  public static CloudException causedBy(
      String provider, HttpRequest attempt, String reason, CloudException failure) {
    ErrorDetails details =
        ErrorDetails.of(failure.kind(), "not sent, since " + reason + ": " + failure.getMessage())
            .withRetryable(failure.retryable())
            .withCause(failure)
            .withOperation(provider, attempt.operation().toString());
    return failure instanceof NetworkException
        ? new NetworkException(details, NetworkException.Outcome.NOT_SENT)
        : new CloudException(details);
  }

  /** The error of a call that must not be sent as it is. */
  public static CloudException withMessage(
      String provider, HttpRequest attempt, ErrorKind kind, String message) {
    return new CloudException(
        ErrorDetails.of(kind, message).withOperation(provider, attempt.operation().toString()));
  }
}
