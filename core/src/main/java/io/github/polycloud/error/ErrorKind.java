package io.github.polycloud.error;

/** What went wrong, in words that mean the same on every cloud. */
public enum ErrorKind {
  /**
   * The service does not know who is calling: credentials are missing, wrong, expired or refused.
   */
  UNAUTHENTICATED,
  /** The caller is known and may not do this. */
  PERMISSION_DENIED,
  /** The thing, or the path, does not exist. */
  NOT_FOUND,
  /** The thing exists already, or is in a state that does not allow this now. */
  CONFLICT,
  /** The request is malformed or a value is refused; repeating it unchanged cannot help. */
  INVALID_REQUEST,
  /** The account owes money or has not been verified. */
  PAYMENT_REQUIRED,
  /** A condition sent with the request does not hold, for example {@code If-Match}. */
  PRECONDITION_FAILED,
  /**
   * The service wants the caller to confirm a dangerous call; see {@link
   * ConfirmationRequiredException}.
   */
  CONFIRMATION_REQUIRED,
  /** Too many calls; see {@link RateLimitedException}. */
  RATE_LIMITED,
  /**
   * A time limit of this side expired: the deadline of a call, the timeout of a waiter, a
   * deployment or a login. For calls it is a {@link NetworkException}, which tells whether the
   * request was sent.
   */
  TIMEOUT,
  /** The service is down, overloaded or in maintenance. */
  UNAVAILABLE,
  /** No answer was received; see {@link NetworkException} for whether the request was sent. */
  NETWORK,
  /** An answer came that is not what the operation promises. */
  UNEXPECTED_RESPONSE,
  /** The provider has nothing that does this. */
  UNSUPPORTED,
  /** What was configured on this side is wrong or missing; nothing was sent. */
  CONFIGURATION,
  /** The calling thread was interrupted or the connection was closed under the call. */
  CANCELLED
}
