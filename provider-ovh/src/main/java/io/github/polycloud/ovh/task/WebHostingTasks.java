// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.task;

import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.ovh.api.WebHostings;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.hosting.HostingTask;
import java.util.Objects;

/**
 * Waits for tasks of one web hosting, which most of its operations return.
 *
 * @since 0.1.0
 */
public final class WebHostingTasks {
  private static final String OPERATION = "GET /hosting/web/{serviceName}/tasks/{id}";

  private final WebHostings hostings;
  private final String serviceName;

  WebHostingTasks(WebHostings hostings, String serviceName) {
    this.hostings = hostings;
    this.serviceName = serviceName;
  }

  /**
   * Returns a waiter for a task that was already started. OVH deletes some tasks once they are
   * done: a task that is gone after it was seen counts as done.
   *
   * <pre>{@code
   * HostingTask task = ovh.webHostings().createEnvVar("example.org", envVar);
   * ovh.tasks().webHosting("example.org").waiter(task).await();
   * }</pre>
   */
  public Waiter<HostingTask> waiter(HostingTask task) {
    Objects.requireNonNull(task, "task");
    long id = ResponseFields.require(task.id(), OPERATION, "id");
    return TaskWaiters.waiter(
            OPERATION,
            task,
            () -> hostings.task(serviceName, id),
            HostingTask::status,
            HostingTask::completed,
            failed -> null)
        .describedAs(task.function() + " of " + serviceName + " (task " + id + ")");
  }
}
