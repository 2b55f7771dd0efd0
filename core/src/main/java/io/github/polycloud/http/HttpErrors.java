// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import java.util.Objects;

/**
 * Maps HTTP statuses to errors. Providers use {@link #fromStatus} for responses without an error of
 * their own.
 *
 * @since 0.1.0
 */
public final class HttpErrors {
  private HttpErrors() {}

  /** Creates the error for a status, with the kind of {@link #kindOf}. */
  public static ErrorDetails fromStatus(int status, String message) {
    Objects.requireNonNull(message, "message");
    return ErrorDetails.of(kindOf(status), message);
  }

  /** Returns the kind of error that a status means on any HTTP service. */
  public static ErrorKind kindOf(int status) {
    return switch (status) {
      case 401, 407 -> ErrorKind.UNAUTHENTICATED;
      case 402 -> ErrorKind.PAYMENT_REQUIRED;
      case 403 -> ErrorKind.PERMISSION_DENIED;
      case 404, 410 -> ErrorKind.NOT_FOUND;
      case 409 -> ErrorKind.CONFLICT;
      case 412, 428 -> ErrorKind.PRECONDITION_FAILED;
      case 423 -> ErrorKind.CONFIRMATION_REQUIRED;
      case 429 -> ErrorKind.RATE_LIMITED;
      case 408, 425 -> ErrorKind.UNAVAILABLE;
      default ->
          status >= 500
              ? ErrorKind.UNAVAILABLE
              : status >= 400 ? ErrorKind.INVALID_REQUEST : ErrorKind.UNEXPECTED_RESPONSE;
    };
  }
}
