package io.github.polycloud.heroku.model.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happens to an account that owes money, unless it pays.
 *
 * @param scheduledSuspensionTime when it is going to be suspended
 * @param scheduledDeletionTime when it is going to be deleted
 */
public record AccountDelinquency(
    @Nullable Instant scheduledSuspensionTime, @Nullable Instant scheduledDeletionTime) {}
