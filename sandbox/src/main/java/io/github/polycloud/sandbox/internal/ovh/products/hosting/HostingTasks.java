// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import io.github.polycloud.sandbox.internal.ovh.products.task.AsyncTask;
import io.github.polycloud.sandbox.internal.ovh.products.task.AsyncTasks;
import io.github.polycloud.sandbox.internal.ovh.protocol.Dates;
import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.snapshot.Stored;
import java.io.Serializable;
import java.time.InstantSource;
import tools.jackson.databind.node.ObjectNode;

/** The tasks of one hosting, each with the object that it changes. */
final class HostingTasks implements Serializable {

  private final AsyncTasks tasks;

  HostingTasks(long firstId, InstantSource clock, boolean vanishing) {
    this.tasks = new AsyncTasks(firstId, clock, vanishing);
  }

  /**
   * Starts a task that takes effect when it is done, and returns it.
   *
   * @param type the type of the object, for example {@code EnvVar}
   * @param verb what happens to it
   */
  ObjectNode start(String type, String verb, String id, Stored.Action whenDone) {
    String function = Character.toLowerCase(type.charAt(0)) + type.substring(1) + "/" + verb;
    return toJson(
        tasks.start(function, Json.object().put("objectType", type).put("objectId", id), whenDone));
  }

  void settle() {
    tasks.settle();
  }

  EntityStore<AsyncTask> all() {
    return tasks.all();
  }

  static ObjectNode toJson(AsyncTask task) {
    return task.toJson("id").put("startDate", Dates.text(task.start()));
  }
}
