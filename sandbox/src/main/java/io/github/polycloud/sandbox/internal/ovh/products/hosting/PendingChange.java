// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.snapshot.Stored;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The status of an object that only tasks change, one task at a time. */
final class PendingChange implements Serializable {

  private static final Map<String, String> STATUS =
      Map.of("create", "creating", "delete", "deleting", "rollback", "rollbacking");

  private final HostingTasks tasks;
  private final String type;
  private final String id;
  private String status = "created";
  private @Nullable Long taskId;

  PendingChange(HostingTasks tasks, String type, String id) {
    this.tasks = tasks;
    this.type = type;
    this.id = id;
  }

  /**
   * Starts a task that changes the object, and returns it.
   *
   * @throws OvhError 409 while another task is changing it
   */
  ObjectNode start(String verb, Stored.Action whenDone) {
    if (taskId != null) {
      throw OvhError.conflict("Task %d is still changing %s %s".formatted(taskId, type, id));
    }
    ObjectNode task =
        tasks.start(
            type,
            verb,
            id,
            () -> {
              status = "created";
              taskId = null;
              whenDone.run();
            });
    status = STATUS.getOrDefault(verb, "updating");
    taskId = task.path("id").longValue();
    return task;
  }

  ObjectNode addTo(ObjectNode json) {
    return json.put("status", status).put("taskId", taskId);
  }
}
