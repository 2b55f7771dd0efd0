// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

/**
 * The kind of an error, with the same meaning on every provider. More kinds may be added: give a
 * {@code switch} a {@code default} branch.
 *
 * @since 0.1.0
 */
public enum ErrorKind {
  /** Credentials are missing, invalid, expired or revoked, or a signature is wrong. */
  UNAUTHENTICATED,
  /** The caller is authenticated but not allowed to perform the operation. */
  PERMISSION_DENIED,
  /** The resource or the path does not exist. */
  NOT_FOUND,
  /**
   * The resource already exists or is in a state that does not allow the operation; or an awaited
   * operation failed.
   */
  CONFLICT,
  /**
   * The request is malformed or a value was rejected, by the client before sending or by the
   * service. Repeating it unchanged does not help.
   */
  INVALID_REQUEST,
  /** The account cannot be charged or has not been verified. */
  PAYMENT_REQUIRED,
  /**
   * A condition of the request, such as {@code If-Match}, does not hold; see {@link
   * PreconditionFailedException}.
   */
  PRECONDITION_FAILED,
  /**
   * The service requires a confirmation of the operation; see {@link
   * ConfirmationRequiredException}.
   */
  CONFIRMATION_REQUIRED,
  /** Too many calls; see {@link RateLimitedException}. */
  RATE_LIMITED,
  /**
   * A time limit of the client expired: the deadline of a call, the timeout of a waiter, a
   * deployment or a login. {@link CloudException#outcome()} tells whether a request was sent.
   */
  TIMEOUT,
  /**
   * The service is down, overloaded or in maintenance, the circuit breaker is open, or code of the
   * application that the call depends on has failed, such as its rate limiter.
   */
  UNAVAILABLE,
  /**
   * No complete response was received; {@link CloudException#outcome()} tells whether the request
   * was sent.
   */
  NETWORK,
  /** The response does not match the specification of the operation. */
  UNEXPECTED_RESPONSE,
  /**
   * The provider does not support the operation; or it needs the result of a write that was only
   * rehearsed.
   */
  UNSUPPORTED,
  /** The configuration of the client is invalid or incomplete. Nothing was sent. */
  CONFIGURATION,
  /** The calling thread was interrupted, or the connection was closed during the call. */
  CANCELLED
}
