// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.auth;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * State of a consumer key. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class CredentialState extends ExtensibleEnum {
  private static final Values<CredentialState> VALUES = Values.of(CredentialState::new);

  /** Waiting for the owner's decision. */
  public static final CredentialState PENDING_VALIDATION = VALUES.get("pendingValidation");

  /** Accepted by the owner; the key can be used. */
  public static final CredentialState VALIDATED = VALUES.get("validated");

  /** Rejected by the owner. */
  public static final CredentialState REFUSED = VALUES.get("refused");

  /** Expired or logged out. */
  public static final CredentialState EXPIRED = VALUES.get("expired");

  private CredentialState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CredentialState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
