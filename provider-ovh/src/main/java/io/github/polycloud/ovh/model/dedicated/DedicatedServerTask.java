// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.dedicated;

import io.github.polycloud.ovh.model.TaskStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task on a dedicated server.
 *
 * @param taskId its id
 * @param function the operation, for example {@code hardReboot}
 * @param status its status
 * @param startDate when it was requested
 * @param lastUpdate when its status last changed
 * @param doneDate when it completed
 * @param comment a human-readable comment
 * @param note a further comment
 * @param needSchedule whether it must be scheduled first
 * @param plannedInterventionId id of the planned intervention
 * @param ticketReference the support ticket it belongs to
 * @param tags its results by key
 * @since 0.1.0
 */
public record DedicatedServerTask(
    @Nullable Long taskId,
    String function,
    TaskStatus status,
    Instant startDate,
    @Nullable Instant lastUpdate,
    @Nullable Instant doneDate,
    @Nullable String comment,
    @Nullable String note,
    @Nullable Boolean needSchedule,
    @Nullable Long plannedInterventionId,
    @Nullable String ticketReference,
    @Nullable List<Tag> tags) {
  /** Returns a copy with the status {@code done}. */
  public DedicatedServerTask completed() {
    return new DedicatedServerTask(
        taskId,
        function,
        TaskStatus.DONE,
        startDate,
        lastUpdate,
        doneDate,
        comment,
        note,
        needSchedule,
        plannedInterventionId,
        ticketReference,
        tags);
  }

  /**
   * A result of a task.
   *
   * @param key its name
   * @param value its value
   */
  public record Tag(@Nullable String key, @Nullable String value) {}
}
