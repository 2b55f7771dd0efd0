// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.team;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

public record TeamMember(
    UUID id, User user, String role, boolean federated, Instant createdAt, Instant updatedAt)
    implements Serializable {

  TeamMember as(String newRole, boolean nowFederated, Instant now) {
    return new TeamMember(id, user, newRole, nowFederated, createdAt, now);
  }
}
