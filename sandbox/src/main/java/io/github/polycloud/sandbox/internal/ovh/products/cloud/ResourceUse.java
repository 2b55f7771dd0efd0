package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import io.github.polycloud.sandbox.internal.ovh.wire.Dates;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How much of a project's limits is taken, and what that costs this month. */
final class ResourceUse {

  private static final double HOURLY_PRICE = 0.0681;

  private ResourceUse() {}

  static JsonNode quota(Project project) {
    return Region.ALL.stream()
        .map(region -> (JsonNode) quota(project, region.name()))
        .collect(Json.array());
  }

  private static ObjectNode quota(Project project, String region) {
    List<Flavor> used = project.instances().in(region).map(Instance::flavor).toList();
    ObjectNode json = Json.object().put("region", region);
    json.putObject("instance")
        .put("maxInstances", Instances.LIMIT)
        .put("usedInstances", used.size())
        .put("maxCores", 4 * Instances.LIMIT)
        .put("usedCores", used.stream().mapToInt(Flavor::vcpus).sum())
        .put("maxRam", 15_000L * Instances.LIMIT)
        .put("usedRAM", used.stream().mapToLong(Flavor::ram).sum());
    json.putObject("keypair").put("maxCount", 100);
    for (String unused : List.of("keymanager", "loadbalancer", "network", "share", "volume")) {
      json.putNull(unused);
    }
    return json;
  }

  static JsonNode usage(Project project, Instant now) {
    Instant month = Dates.start(Dates.day(now).withDayOfMonth(1));
    ObjectNode json = Json.object().put("lastUpdate", Dates.text(now));
    json.putObject("period").put("from", Dates.text(month)).put("to", Dates.text(now));
    ObjectNode hourly = json.putObject("hourlyUsage");
    ArrayNode instances = hourly.putArray("instance");
    for (Region region : Region.ALL) {
      project.instances().in(region.name()).forEach(i -> instances.add(hour(i)));
    }
    for (String none :
        List.of("instanceBandwidth", "instanceOption", "snapshot", "storage", "volume")) {
      hourly.putArray(none);
    }
    return json.putNull("monthlyUsage").putNull("resourcesUsage");
  }

  /** Whoever reads this wants its shape; each instance is billed as if it had run an hour. */
  private static ObjectNode hour(Instance instance) {
    ObjectNode json =
        Json.object()
            .put("reference", instance.flavor().name())
            .put("region", instance.flavor().region())
            .put("totalPrice", HOURLY_PRICE);
    json.putObject("quantity").put("unit", "Hour").put("value", 1.0);
    ObjectNode detail = json.putArray("details").addObject();
    detail.put("instanceId", instance.id()).put("totalPrice", HOURLY_PRICE);
    detail.putObject("quantity").put("unit", "Hour").put("value", 1.0);
    return json;
  }
}
