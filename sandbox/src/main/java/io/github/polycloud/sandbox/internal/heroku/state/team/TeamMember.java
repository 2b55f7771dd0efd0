// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.team;

import java.time.Instant;
import java.util.UUID;

public record TeamMember(
    UUID id, User user, String role, boolean federated, Instant createdAt, Instant updatedAt) {

  TeamMember as(String newRole, boolean nowFederated, Instant now) {
    return new TeamMember(id, user, newRole, nowFederated, createdAt, now);
  }
}
