package io.github.polycloud.http;

import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;

/**
 * Maps HTTP statuses to errors. Providers use {@link #byStatus} for responses without an error of
 * their own.
 */
public final class Refusals {
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
}
