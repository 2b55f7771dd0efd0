package io.github.polycloud.heroku.model.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a team that owes money, unless it pays.
 *
 * @param scheduledSuspensionTime when it is going to be suspended
 * @param scheduledDeletionTime when it is going to be deleted
 */
public record TeamDelinquency(
    @Nullable Instant scheduledSuspensionTime, @Nullable Instant scheduledDeletionTime) {}
