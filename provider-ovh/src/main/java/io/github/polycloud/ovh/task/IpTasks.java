// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.task;

import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.ovh.api.Ips;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.ip.IpMove;
import io.github.polycloud.ovh.model.ip.IpTask;
import java.util.Objects;

/**
 * Operations on one IP address block.
 *
 * @since 0.1.0
 */
public final class IpTasks {
  private static final String OPERATION = "GET /ip/{ip}/task/{taskId}";

  private final Ips ips;
  private final String block;

  IpTasks(Ips ips, String block) {
    this.ips = ips;
    this.block = block;
  }

  /**
   * Routes the block to another service. The move is requested immediately; waiting for its
   * completion is optional.
   */
  public Waiter<IpTask> moveTo(String serviceName) {
    Objects.requireNonNull(serviceName, "serviceName");
    return waiter(ips.move(block, IpMove.to(serviceName)));
  }

  /** Returns a waiter for a task that was already started. */
  public Waiter<IpTask> waiter(IpTask task) {
    Objects.requireNonNull(task, "task");
    long id = ResponseFields.require(task.taskId(), OPERATION, "taskId");
    return TaskWaiters.waiter(
            OPERATION,
            task,
            () -> ips.task(block, id),
            IpTask::status,
            IpTask::completed,
            IpTask::comment)
        .describedAs(task.function() + " of " + block + " (task " + id + ")");
  }
}
