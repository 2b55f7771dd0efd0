package io.github.polycloud.ovh.model.auth;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What became of a consumer key. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record CredentialState(@JsonValue String value) {
  /** It waits for its owner to accept. */
  public static final CredentialState PENDING_VALIDATION = new CredentialState("pendingValidation");

  /** It can be used. */
  public static final CredentialState VALIDATED = new CredentialState("validated");

  /** Its owner refused it. */
  public static final CredentialState REFUSED = new CredentialState("refused");

  /** Its time is over, or it was logged out. */
  public static final CredentialState EXPIRED = new CredentialState("expired");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CredentialState {}

  @Override
  public String toString() {
    return value;
  }
}
