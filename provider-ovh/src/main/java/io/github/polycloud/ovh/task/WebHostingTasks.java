package io.github.polycloud.ovh.task;

import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.ovh.api.WebHostings;
import io.github.polycloud.ovh.model.hosting.HostingTask;

/**
 * Waits for tasks of one web hosting, which most of its operations return.
 *
 * @since 0.1.0
 */
public final class WebHostingTasks {
  private final WebHostings hostings;
  private final String serviceName;

  WebHostingTasks(WebHostings hostings, String serviceName) {
    this.hostings = hostings;
    this.serviceName = serviceName;
  }

  /**
   * Returns a waiter for a task that was already started.
   *
   * <pre>{@code
   * HostingTask task = ovh.webHostings().createEnvVar("example.org", envVar);
   * ovh.tasks().webHosting("example.org").waiter(task).await();
   * }</pre>
   */
  public Waiter<HostingTask> waiter(HostingTask task) {
    return TaskWaiters.waiter(
            task, () -> hostings.task(serviceName, task.id()), HostingTask::status)
        .describedAs(task.function() + " of " + serviceName + " (task " + task.id() + ")");
  }
}
