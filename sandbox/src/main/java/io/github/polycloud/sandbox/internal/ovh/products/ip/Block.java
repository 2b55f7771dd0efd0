package io.github.polycloud.sandbox.internal.ovh.products.ip;

import io.github.polycloud.sandbox.internal.ovh.products.task.Job;
import io.github.polycloud.sandbox.internal.ovh.products.task.Jobs;
import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Dates;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Resource;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** One block of addresses. */
final class Block {

  private final String name;
  private final Resource fields;
  private final Jobs jobs;
  private final Map<String, String> reverses = new LinkedHashMap<>();
  private final Map<Long, String> destinations = new LinkedHashMap<>();
  private String service;

  Block(String name, String type, String service, InstantSource clock) {
    this.name = name;
    this.service = service;
    this.fields = new Resource(fields(name, type, service), Set.of("description"));
    this.jobs = new Jobs(Math.abs((long) name.hashCode()), clock);
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

  Jobs jobs() {
    return jobs;
  }

  ObjectNode toJson() {
    return fields.toJson();
  }

  void update(Body body) {
    fields.update(body);
  }

  Stream<String> reversed() {
    return reverses.keySet().stream();
  }

  ObjectNode reverse(String address) {
    String reverse = reverses.get(address);
    if (reverse == null) {
      throw OvhError.noSuchObject("ipReverse", address);
    }
    return Json.object().put("ipReverse", address).put("reverse", reverse);
  }

  ObjectNode setReverse(String address, String reverse) {
    if (!IpAddress.isIn(name, address)) {
      throw OvhError.badRequest("[ipReverse] %s is not in %s".formatted(address, name));
    }
    reverses.put(address, reverse.endsWith(".") ? reverse : reverse + ".");
    return reverse(address);
  }

  void removeReverse(String address) {
    reverses.remove(reverse(address).path("ipReverse").stringValue());
  }

  Job move(String to) {
    if (!isAdditional()) {
      throw OvhError.badRequest("This IP cannot be moved");
    }
    Job job = jobs.order("genericMoveFloatingIp", stage -> arrive(stage, to));
    destinations.put(job.id(), to);
    return job;
  }

  ObjectNode task(Job job) {
    ObjectNode json =
        Json.object()
            .put("taskId", job.id())
            .put("function", job.function())
            .put("status", job.stage().wireName())
            .put("startDate", Dates.text(job.start()))
            .put("lastUpdate", Dates.text(job.lastUpdate()))
            .put("doneDate", Dates.text(job.doneDate()))
            .putNull("comment");
    json.putObject("destination").put("serviceName", destinations.get(job.id()));
    return json;
  }

  private void arrive(Job.Stage stage, String to) {
    if (stage == Job.Stage.DONE) {
      service = to;
      fields.toJson().putObject("routedTo").put("serviceName", to);
    }
  }

  private static ObjectNode fields(String block, String type, String service) {
    boolean additional = type.equals("failover");
    ObjectNode fields =
        Json.object()
            .put("ip", block)
            .put("type", type)
            .put("version", 4)
            .put("country", "fr")
            .putNull("description")
            .put("canBeTerminated", additional)
            .put("isAdditionalIp", additional)
            .put("bringYourOwnIp", false)
            .putNull("campus")
            .putNull("organisationId")
            .putNull("regions")
            .put("rir", "RIPE");
    fields.putObject("routedTo").put("serviceName", service);
    return fields;
  }
}
