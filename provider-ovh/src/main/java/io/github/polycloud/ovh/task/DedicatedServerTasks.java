// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.task;

import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.ovh.api.DedicatedServers;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.dedicated.DedicatedServerTask;
import java.util.Objects;

/**
 * Operations on one dedicated server.
 *
 * @since 0.1.0
 */
public final class DedicatedServerTasks {
  private static final String OPERATION = "GET /dedicated/server/{serviceName}/task/{taskId}";

  private final DedicatedServers servers;
  private final String serviceName;

  DedicatedServerTasks(DedicatedServers servers, String serviceName) {
    this.servers = servers;
    this.serviceName = serviceName;
  }

  /**
   * Hard-reboots the server. The reboot is requested immediately; waiting for its completion is
   * optional.
   */
  public Waiter<DedicatedServerTask> reboot() {
    return waiter(servers.reboot(serviceName));
  }

  /** Returns a waiter for a task that was already started. */
  public Waiter<DedicatedServerTask> waiter(DedicatedServerTask task) {
    Objects.requireNonNull(task, "task");
    long id = ResponseFields.require(task.taskId(), OPERATION, "taskId");
    return TaskWaiters.waiter(
            OPERATION,
            task,
            () -> servers.task(serviceName, id),
            DedicatedServerTask::status,
            DedicatedServerTask::completed,
            DedicatedServerTask::comment)
        .describedAs(task.function() + " of " + serviceName + " (task " + id + ")");
  }
}
