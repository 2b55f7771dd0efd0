// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.app;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A collaborator of an app; {@code access} is {@code edit} or {@code view} in the legacy API. */
public record Collaborator(
    UUID id, UUID userId, String email, boolean owner, String access, Instant createdAt)
    implements Serializable {

  Collaborator withEmail(String newEmail) {
    return new Collaborator(id, userId, newEmail, owner, access, createdAt);
  }

  Collaborator as(boolean nowOwner, String nowAccess) {
    return new Collaborator(id, userId, email, nowOwner, nowAccess, createdAt);
  }
}
