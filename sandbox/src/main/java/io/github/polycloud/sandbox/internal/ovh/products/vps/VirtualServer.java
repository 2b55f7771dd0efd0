// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.vps;

import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.products.task.AsyncTask;
import io.github.polycloud.sandbox.internal.ovh.products.task.AsyncTasks;
import io.github.polycloud.sandbox.internal.ovh.protocol.Dates;
import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.ovh.protocol.Resource;
import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A VPS. */
final class VirtualServer implements Serializable {

  private static final Map<String, Enumeration> WORDS =
      Map.of(
          "netbootMode", Enumeration.of("vps.VpsNetbootEnum", "local rescue"),
          "keymap", Enumeration.of("vps.VpsKeymapEnum", "fr us"));

  private final String name;
  private final Resource fields = SeedData.resource("vps/server", WORDS);
  private final AsyncTasks tasks;

  VirtualServer(String name, int number, long firstTask, InstantSource clock) {
    this.name = name;
    this.tasks = new AsyncTasks(firstTask, clock);
    fields
        .toJson()
        .put("name", name)
        .put("displayName", name)
        .set("iam", ServiceInfos.iam("vps", name, number));
  }

  String name() {
    return name;
  }

  AsyncTasks tasks() {
    return tasks;
  }

  ObjectNode toJson() {
    return fields.toJson();
  }

  void update(RequestBody body) {
    fields.update(body);
  }

  ObjectNode reboot() {
    return change("rebootVm", "rebooting", "running");
  }

  ObjectNode start() {
    return change("startVm", null, "running");
  }

  ObjectNode stop() {
    return change("stopVm", "stopping", "stopped");
  }

  private ObjectNode change(String function, @Nullable String during, String after) {
    return task(
        tasks.start(
            function,
            stage -> {
              String state = stage == AsyncTask.Stage.DONE ? after : during;
              if (state != null) {
                fields.set("state", state);
              }
            }));
  }

  static ObjectNode task(AsyncTask task) {
    return Json.object()
        .put("id", task.id())
        .put("type", task.function())
        .put("state", task.status())
        .put("progress", task.stage().ordinal() * 50)
        .put("date", Dates.text(task.start()));
  }
}
