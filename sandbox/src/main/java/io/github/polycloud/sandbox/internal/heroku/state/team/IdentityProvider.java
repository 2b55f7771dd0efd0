// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.team;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The single sign-on provider of a team. */
public record IdentityProvider(
    UUID id,
    String certificate,
    String entityId,
    String sloTargetUrl,
    String ssoTargetUrl,
    Instant createdAt,
    Instant updatedAt)
    implements Serializable {

  /** A copy with the values that are not null. */
  public IdentityProvider with(
      @Nullable String newCertificate,
      @Nullable String newEntityId,
      @Nullable String newSloTargetUrl,
      @Nullable String newSsoTargetUrl,
      Instant now) {
    return new IdentityProvider(
        id,
        newCertificate == null ? certificate : newCertificate,
        newEntityId == null ? entityId : newEntityId,
        newSloTargetUrl == null ? sloTargetUrl : newSloTargetUrl,
        newSsoTargetUrl == null ? ssoTargetUrl : newSsoTargetUrl,
        createdAt,
        now);
  }
}
