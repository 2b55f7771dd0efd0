// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.dedicated;

import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.products.task.AsyncTask;
import io.github.polycloud.sandbox.internal.ovh.products.task.AsyncTasks;
import io.github.polycloud.sandbox.internal.ovh.protocol.Dates;
import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.ovh.protocol.Resource;
import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A dedicated server. */
final class Server implements Serializable {

  private static final Map<String, Enumeration> WORDS =
      Map.of(
          "state", Enumeration.of("dedicated.server.StateEnum", "error hacked hackedBlocked ok"));
  private static final Enumeration BURST =
      Enumeration.of("dedicated.server.BurstStatusEnum", "active inactive inactiveLocked");

  private final String name;
  private final Resource fields = SeedData.resource("dedicated/server", WORDS);
  private final AsyncTasks tasks;
  private final boolean expired;
  private String burst = "inactive";

  Server(String name, int number, long serverId, String ip, InstantSource clock, boolean expired) {
    this.expired = expired;
    this.name = name;
    this.tasks = new AsyncTasks(serverId * 10, clock);
    // Two of three servers are in the first datacenter, every third is in the second.
    fields
        .toJson()
        .put("name", name)
        .put("serverId", serverId)
        .put("ip", ip)
        .put("reverse", name + ".")
        .setAll(SeedData.object(number % 3 == 2 ? "dedicated/strasbourg" : "dedicated/roubaix"))
        .set("iam", ServiceInfos.iam("dedicatedServer", name, number));
  }

  String name() {
    return name;
  }

  AsyncTasks tasks() {
    return tasks;
  }

  /**
   * Prepares a request to the server or below it.
   *
   * @throws OvhError 460 if the service has expired
   */
  void access() {
    if (expired) {
      throw OvhError.expired();
    }
    tasks.settle();
  }

  ObjectNode toJson() {
    return fields.toJson();
  }

  void update(RequestBody body) {
    fields.update(body);
  }

  ObjectNode burst() {
    return SeedData.object("dedicated/burst").put("status", burst);
  }

  void setBurst(RequestBody body) {
    String status = body.text("status", BURST);
    if (status.equals("inactiveLocked")) {
      throw OvhError.badRequest("[status] inactiveLocked can only be set by OVH");
    }
    burst = status;
  }

  ObjectNode reboot() {
    return task(
        tasks.start(
            "hardReboot",
            stage ->
                fields.set("powerState", stage == AsyncTask.Stage.DOING ? "poweroff" : "poweron")));
  }

  static ObjectNode task(AsyncTask task) {
    return SeedData.object("dedicated/task")
        .setAll(task.toJson("taskId"))
        .put("startDate", Dates.text(task.start()));
  }
}
