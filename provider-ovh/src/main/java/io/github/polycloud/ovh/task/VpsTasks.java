// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.task;

import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.ovh.api.VpsServices;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.vps.VpsTask;
import io.github.polycloud.ovh.model.vps.VpsTaskState;
import java.util.Objects;
import java.util.Set;

/**
 * Operations on one VPS. An operation is requested immediately; waiting for its completion is
 * optional.
 *
 * @since 0.1.0
 */
public final class VpsTasks {
  private static final String OPERATION = "GET /vps/{serviceName}/tasks/{id}";
  private static final Set<VpsTaskState> FAILED =
      Set.of(VpsTaskState.CANCELLED, VpsTaskState.ERROR);

  private final VpsServices servers;
  private final String serviceName;

  VpsTasks(VpsServices servers, String serviceName) {
    this.servers = servers;
    this.serviceName = serviceName;
  }

  /** Reboots the VPS. */
  public Waiter<VpsTask> reboot() {
    return waiter(servers.reboot(serviceName));
  }

  /** Starts the VPS. */
  public Waiter<VpsTask> start() {
    return waiter(servers.start(serviceName));
  }

  /** Stops the VPS. */
  public Waiter<VpsTask> stop() {
    return waiter(servers.stop(serviceName));
  }

  /** Returns a waiter for a task that was already started. */
  public Waiter<VpsTask> waiter(VpsTask task) {
    Objects.requireNonNull(task, "task");
    long id = ResponseFields.require(task.id(), OPERATION, "id");
    return Waiter.polling(
            new EventuallyVisibleTask<>(
                task, () -> servers.task(serviceName, id), VpsTask::completed))
        .until(
            now ->
                ResponseFields.require(now.state(), OPERATION, "state").equals(VpsTaskState.DONE))
        .failWhen(now -> FAILED.contains(now.state()), now -> now.state().name())
        .describedAs(task.type() + " of " + serviceName + " (task " + id + ")");
  }
}
