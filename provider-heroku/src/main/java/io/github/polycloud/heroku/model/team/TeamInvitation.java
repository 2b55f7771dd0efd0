package io.github.polycloud.heroku.model.team;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to a team that nobody has answered yet.
 *
 * @param id unique id, a UUID
 * @param team the team
 * @param user who is invited
 * @param invitedBy who invites
 * @param role what they are going to be
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record TeamInvitation(
    String id,
    @Nullable Reference team,
    TeamUser user,
    @Nullable TeamUser invitedBy,
    @Nullable TeamRole role,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
