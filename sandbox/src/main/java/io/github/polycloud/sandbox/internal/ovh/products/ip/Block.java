// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.ip;

import io.github.polycloud.sandbox.internal.ovh.products.task.AsyncTask;
import io.github.polycloud.sandbox.internal.ovh.products.task.AsyncTasks;
import io.github.polycloud.sandbox.internal.ovh.protocol.Dates;
import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.ovh.protocol.Resource;
import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A block of addresses. */
final class Block implements Serializable {

  record Reverse(String ipReverse, String reverse) implements Serializable {}

  private final String name;
  private final Resource fields = SeedData.resource("ip/block", Map.of());
  private final AsyncTasks tasks;
  private final EntityStore<Reverse> reverses = new EntityStore<>(Reverse::ipReverse);
  private String service;

  Block(String name, String type, String service, InstantSource clock) {
    this.name = name;
    this.tasks = new AsyncTasks(Math.abs((long) name.hashCode()), clock);
    this.service = service;
    boolean additional = type.equals("failover");
    fields
        .toJson()
        .put("ip", name)
        .put("type", type)
        .put("canBeTerminated", additional)
        .put("isAdditionalIp", additional);
    route(service);
  }

  String name() {
    return name;
  }

  String service() {
    return service;
  }

  String text(String field) {
    return fields.text(field);
  }

  boolean isAdditional() {
    return fields.toJson().path("isAdditionalIp").booleanValue();
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

  EntityStore<Reverse> reverses() {
    return reverses;
  }

  ObjectNode setReverse(RequestBody body) {
    String address = body.text("ipReverse");
    String reverse = body.text("reverse");
    if (!IpAddress.isIn(name, address)) {
      throw OvhError.badRequest("[ipReverse] %s is not in %s".formatted(address, name));
    }
    return Json.view(
        reverses.put(new Reverse(address, reverse.endsWith(".") ? reverse : reverse + ".")));
  }

  ObjectNode move(String to) {
    if (!isAdditional()) {
      throw OvhError.badRequest("This IP cannot be moved");
    }
    ObjectNode details = Json.object();
    details.putObject("destination").put("serviceName", to);
    return task(tasks.start("genericMoveFloatingIp", details, () -> route(to)));
  }

  static ObjectNode task(AsyncTask task) {
    return task.toJson("taskId").put("startDate", Dates.text(task.start())).putNull("comment");
  }

  private void route(String to) {
    service = to;
    fields.toJson().putObject("routedTo").put("serviceName", to);
  }
}
