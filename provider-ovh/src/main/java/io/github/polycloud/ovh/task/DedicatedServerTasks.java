package io.github.polycloud.ovh.task;

import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.ovh.api.DedicatedServers;
import io.github.polycloud.ovh.model.dedicated.DedicatedServerTask;

/** Work on one dedicated server. */
public final class DedicatedServerTasks {
  private final DedicatedServers servers;
  private final String serviceName;

  DedicatedServerTasks(DedicatedServers servers, String serviceName) {
    this.servers = servers;
    this.serviceName = serviceName;
  }

  /** Cuts the power and gives it back. It is ordered at once; waiting for it is up to you. */
  public Waiter<DedicatedServerTask> reboot() {
    return waiter(servers.reboot(serviceName));
  }

  /** Waits for a task that was ordered already. */
  public Waiter<DedicatedServerTask> waiter(DedicatedServerTask task) {
    return TaskWaiters.waiter(
            task, () -> servers.task(serviceName, task.taskId()), DedicatedServerTask::status)
        .describedAs(task.function() + " of " + serviceName + " (task " + task.taskId() + ")");
  }
}
