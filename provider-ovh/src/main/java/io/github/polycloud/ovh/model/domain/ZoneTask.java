// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task on a zone.
 *
 * @param id its id
 * @param function the operation, for example {@code ZoneImport}
 * @param status its status
 * @param creationDate when it was requested
 * @param todoDate the scheduled start
 * @param lastUpdate when its status last changed
 * @param doneDate when it completed
 * @param comment a human-readable comment
 * @param canAccelerate whether it can be accelerated
 * @param canCancel whether it can be cancelled
 * @param canRelaunch whether it can be restarted
 * @since 0.1.0
 */
public record ZoneTask(
    @Nullable Long id,
    String function,
    ZoneTaskStatus status,
    Instant creationDate,
    Instant todoDate,
    @Nullable Instant lastUpdate,
    @Nullable Instant doneDate,
    @Nullable String comment,
    @Nullable Boolean canAccelerate,
    @Nullable Boolean canCancel,
    @Nullable Boolean canRelaunch) {}
