package io.github.polycloud.error;

/** No usable answer was received. */
public final class NetworkException extends CloudException {
  private static final long serialVersionUID = 1L;

  /** What is known of a request whose answer never came. */
  public enum Outcome {
    /** No byte of the request left this process: it has not been carried out. */
    NOT_SENT,
    /** The request, or a part of it, was sent: it may have been carried out. */
    UNKNOWN
  }

  private final Outcome outcome;

  /** An error of the network with what is known of the request's fate. */
  public NetworkException(ErrorDetails details, Outcome outcome) {
    super(details);
    this.outcome = outcome;
  }

  /** Whether the request may have been carried out. */
  public Outcome outcome() {
    return outcome;
  }
}
