package io.github.polycloud.ovh.internal;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.http.Call;

/** Errors of calls that could not be authenticated. */
final class NotSent {
  private NotSent() {}

  /** The error of a call that another one was needed for, which failed. */
  static CloudException since(String what, CloudException failure, Call attempt) {
    ErrorDetails details =
        ErrorDetails.of(failure.kind(), "not sent, since " + what + ": " + failure.getMessage())
            .retryable(failure.retryable())
            .causedBy(failure)
            .at("ovh", attempt.operation().toString());
    // What became of the other call does not matter to whoever made this one.
    return failure instanceof NetworkException
        ? new NetworkException(details, NetworkException.Outcome.NOT_SENT)
        : new CloudException(details);
  }

  /** The error of a call that must not be sent as it is. */
  static CloudException because(String message, ErrorKind kind, Call attempt) {
    return new CloudException(
        ErrorDetails.of(kind, message).at("ovh", attempt.operation().toString()));
  }
}
