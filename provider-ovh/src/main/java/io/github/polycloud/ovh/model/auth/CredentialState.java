package io.github.polycloud.ovh.model.auth;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * State of a consumer key. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record CredentialState(@JsonValue String value) {
  /** Waiting for the owner's decision. */
  public static final CredentialState PENDING_VALIDATION = new CredentialState("pendingValidation");

  /** Accepted by the owner; the key can be used. */
  public static final CredentialState VALIDATED = new CredentialState("validated");

  /** Rejected by the owner. */
  public static final CredentialState REFUSED = new CredentialState("refused");

  /** Expired or logged out. */
  public static final CredentialState EXPIRED = new CredentialState("expired");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CredentialState {}

  @Override
  public String toString() {
    return value;
  }
}
