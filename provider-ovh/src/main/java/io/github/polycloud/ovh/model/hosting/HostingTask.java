// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import io.github.polycloud.ovh.model.TaskStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task on a web hosting.
 *
 * @param id its id
 * @param function the operation, for example {@code envVar/create}
 * @param status its status
 * @param startDate when it was requested
 * @param lastUpdate when its status last changed
 * @param doneDate when it completed
 * @param objectType type of the affected object, for example {@code EnvVar}
 * @param objectId id of the affected object
 * @since 0.1.0
 */
public record HostingTask(
    @Nullable Long id,
    String function,
    TaskStatus status,
    Instant startDate,
    @Nullable Instant lastUpdate,
    @Nullable Instant doneDate,
    @Nullable String objectType,
    @Nullable String objectId) {
  /** Returns a copy with the status {@code done}. */
  public HostingTask completed() {
    return new HostingTask(
        id, function, TaskStatus.DONE, startDate, lastUpdate, doneDate, objectType, objectId);
  }
}
