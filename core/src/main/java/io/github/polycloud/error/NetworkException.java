package io.github.polycloud.error;

/**
 * Thrown if no complete response was received. Its kind is {@code NETWORK}, or {@code TIMEOUT} if
 * the deadline of the call expired.
 *
 * <pre>{@code
 * try {
 *   cloud.apps().create(NewApp.named("shop"));
 * } catch (NetworkException e) {
 *   if (e.outcome() == NetworkException.Outcome.UNKNOWN) {
 *     log("check whether the app was created");
 *   }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class NetworkException extends CloudException {
  private static final long serialVersionUID = 1L;

  /** Whether a request without a response may have been processed. */
  public enum Outcome {
    /** The request did not reach the service: it was not processed. */
    NOT_SENT,
    /** At least a part of the request was sent: it may have been processed. */
    UNKNOWN
  }

  private final Outcome outcome;

  /** Creates an error with the outcome of the request. */
  public NetworkException(ErrorDetails details, Outcome outcome) {
    super(details);
    this.outcome = outcome;
  }

  /** Returns whether the request may have been processed. */
  public Outcome outcome() {
    return outcome;
  }
}
