package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * A size of instances in one region.
 *
 * @param name its name, the same in all regions
 * @param region where it is offered
 * @param vcpus virtual processors
 * @param ram memory in MiB
 * @param disk disk in GB
 */
record Flavor(String name, String region, int vcpus, long ram, long disk) {
  static final List<Flavor> ALL =
      Region.ALL.stream()
          .flatMap(
              region ->
                  Stream.of(
                      new Flavor("d2-2", region.name(), 1, 2_000, 25),
                      new Flavor("b2-7", region.name(), 2, 7_000, 50),
                      new Flavor("b2-15", region.name(), 4, 15_000, 100)))
          .toList();

  static Flavor find(String id) {
    return ALL.stream()
        .filter(flavor -> flavor.id().equals(id))
        .findFirst()
        .orElseThrow(() -> OvhError.noSuchObject("flavorId", id));
  }

  String id() {
    return UUID.nameUUIDFromBytes(("flavor " + name + " " + region).getBytes(UTF_8)).toString();
  }

  String hourlyPlan() {
    return name + ".consumption";
  }

  String monthlyPlan() {
    return name + ".monthly.postpaid";
  }

  ObjectNode toJson() {
    ObjectNode json =
        Json.object()
            .put("id", id())
            .put("name", name)
            .put("region", region)
            .put("type", name.startsWith("d2") ? "ovh.d2" : "ovh.ceph.eg")
            .put("osType", "linux")
            .put("vcpus", vcpus)
            .put("ram", ram)
            .put("disk", disk)
            .put("inboundBandwidth", 250)
            .put("outboundBandwidth", 250)
            .put("available", true)
            .put("quota", 20);
    for (String capability : List.of("resize", "snapshot", "volume", "failoverip")) {
      json.withArray("capabilities").addObject().put("name", capability).put("enabled", true);
    }
    json.putObject("planCodes").put("hourly", hourlyPlan()).put("monthly", monthlyPlan());
    return json;
  }
}
