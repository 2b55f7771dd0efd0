// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.auth;

/** The state of a consumer key. */
public enum CredentialState {
  /** Requested, and not decided on yet. */
  PENDING_VALIDATION("pendingValidation"),
  /** Accepted by its owner. */
  VALIDATED("validated"),
  /** Refused by its owner. */
  REFUSED("refused"),
  /** Past its expiration, or logged out. */
  EXPIRED("expired");

  private final String apiName;

  CredentialState(String apiName) {
    this.apiName = apiName;
  }

  public String apiName() {
    return apiName;
  }
}
