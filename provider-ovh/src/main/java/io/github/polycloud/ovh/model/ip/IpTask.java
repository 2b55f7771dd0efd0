// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.ip;

import io.github.polycloud.ovh.model.TaskStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task on an IP address block.
 *
 * @param taskId its id
 * @param function the operation, for example {@code genericMoveFloatingIp}
 * @param status its status
 * @param startDate when it was requested
 * @param lastUpdate when its status last changed
 * @param doneDate when it completed
 * @param comment a human-readable comment
 * @param destination the target of a move
 * @since 0.1.0
 */
public record IpTask(
    @Nullable Long taskId,
    String function,
    TaskStatus status,
    Instant startDate,
    @Nullable Instant lastUpdate,
    @Nullable Instant doneDate,
    @Nullable String comment,
    @Nullable RoutedTo destination) {
  /** Returns a copy with the status {@code done}. */
  public IpTask completed() {
    return new IpTask(
        taskId, function, TaskStatus.DONE, startDate, lastUpdate, doneDate, comment, destination);
  }
}
