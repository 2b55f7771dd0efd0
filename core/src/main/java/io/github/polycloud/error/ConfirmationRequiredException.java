package io.github.polycloud.error;

/** The service wants the call repeated with the name of what it affects, as a confirmation. */
public final class ConfirmationRequiredException extends CloudException {
  private static final long serialVersionUID = 1L;

  private final String confirm;

  /** A demand to confirm with this text. */
  public ConfirmationRequiredException(ErrorDetails details, String confirm) {
    super(details);
    this.confirm = confirm;
  }

  /** What to send as confirmation, usually the name of the app. */
  public String confirmationText() {
    return confirm;
  }
}
