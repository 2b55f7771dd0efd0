package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import io.github.polycloud.sandbox.internal.ovh.products.task.Job;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The status of something that only tasks change: one at a time, and not before it is done. */
final class Pending {

  private static final Map<String, String> MEANWHILE =
      Map.of(
          "create", "creating",
          "update", "updating",
          "restart", "updating",
          "delete", "deleting",
          "rollback", "rollbacking");

  private final HostingTasks tasks;
  private final String type;
  private final String id;
  private String status = "created";
  private @Nullable Long taskId;

  Pending(HostingTasks tasks, String type, String id) {
    this.tasks = tasks;
    this.type = type;
    this.id = id;
  }

  ObjectNode order(String verb, Runnable whenDone) {
    if (taskId != null) {
      throw OvhError.conflict("Task %d is still changing %s %s".formatted(taskId, type, id));
    }
    Job job =
        tasks.order(
            type,
            verb,
            id,
            () -> {
              status = "created";
              taskId = null;
              whenDone.run();
            });
    status = MEANWHILE.getOrDefault(verb, "updating");
    taskId = job.id();
    return tasks.toJson(job);
  }

  ObjectNode addTo(ObjectNode json) {
    return json.put("status", status).put("taskId", taskId);
  }
}
