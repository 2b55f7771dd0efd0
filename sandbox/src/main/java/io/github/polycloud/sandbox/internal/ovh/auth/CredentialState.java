package io.github.polycloud.sandbox.internal.ovh.auth;

/** Where a consumer key is in its life. */
public enum CredentialState {
  /** Requested; its owner has not been to the validation page yet. */
  PENDING_VALIDATION("pendingValidation"),
  /** In use. */
  VALIDATED("validated"),
  /** Turned down by its owner. */
  REFUSED("refused"),
  /** Past its time, or logged out. */
  EXPIRED("expired");

  private final String wireName;

  CredentialState(String wireName) {
    this.wireName = wireName;
  }

  /**
   * The state as the API writes it.
   *
   * @return for example {@code pendingValidation}
   */
  public String wireName() {
    return wireName;
  }
}
