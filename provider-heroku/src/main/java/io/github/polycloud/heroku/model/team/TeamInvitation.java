// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pending invitation to a team.
 *
 * @param id unique id, a UUID
 * @param team the team
 * @param user the invited user
 * @param invitedBy the inviting user
 * @param role their role after accepting
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record TeamInvitation(
    String id,
    @Nullable Reference team,
    TeamUser user,
    @Nullable TeamUser invitedBy,
    @Nullable TeamRole role,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
