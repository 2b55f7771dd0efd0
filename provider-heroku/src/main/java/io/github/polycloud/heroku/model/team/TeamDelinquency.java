// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Scheduled consequences of a delinquent team.
 *
 * @param scheduledSuspensionTime time of the scheduled suspension
 * @param scheduledDeletionTime time of the scheduled deletion
 * @since 0.1.0
 */
public record TeamDelinquency(
    @Nullable Instant scheduledSuspensionTime, @Nullable Instant scheduledDeletionTime) {}
