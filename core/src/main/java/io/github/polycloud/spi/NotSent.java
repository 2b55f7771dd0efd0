package io.github.polycloud.spi;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.http.Call;

/** Errors of calls that were not sent because they could not be authenticated. */
public final class NotSent {
  private NotSent() {}

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
      String provider, Call attempt, String reason, CloudException failure) {
    ErrorDetails details =
        ErrorDetails.of(failure.kind(), "not sent, since " + reason + ": " + failure.getMessage())
            .retryable(failure.retryable())
            .causedBy(failure)
            .at(provider, attempt.operation().toString());
    return failure instanceof NetworkException
        ? new NetworkException(details, NetworkException.Outcome.NOT_SENT)
        : new CloudException(details);
  }

  /** The error of a call that must not be sent as it is. */
  public static CloudException because(
      String provider, Call attempt, ErrorKind kind, String message) {
    return new CloudException(
        ErrorDetails.of(kind, message).at(provider, attempt.operation().toString()));
  }
}
