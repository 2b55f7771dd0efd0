// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import io.github.polycloud.sandbox.internal.ovh.protocol.Dates;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The use of a project's quota, and its price this month. */
final class ResourceUse {

  private static final int LIMIT = Project.INSTANCE_LIMIT;

  private ResourceUse() {}

  static JsonNode quota(Project project) {
    return Region.ALL.stream().map(region -> quota(project, region.name())).collect(Json.array());
  }

  private static ObjectNode quota(Project project, String region) {
    List<Flavor> used = project.instancesIn(region).map(Instance::flavor).toList();
    ObjectNode json = SeedData.object("cloud/quota").put("region", region);
    json.putObject("instance")
        .put("maxInstances", LIMIT)
        .put("usedInstances", used.size())
        .put("maxCores", 4 * LIMIT)
        .put("usedCores", used.stream().mapToInt(Flavor::vcpus).sum())
        .put("maxRam", 15_000L * LIMIT)
        .put("usedRAM", used.stream().mapToLong(Flavor::ram).sum());
    return json;
  }

  static JsonNode usage(Project project, Instant now) {
    Instant month = Dates.start(Dates.day(now).withDayOfMonth(1));
    ObjectNode json = SeedData.object("cloud/usage").put("lastUpdate", Dates.text(now));
    json.putObject("period").put("from", Dates.text(month)).put("to", Dates.text(now));
    ArrayNode instances = json.withArray("/hourlyUsage/instance");
    Region.ALL.stream()
        .flatMap(region -> project.instancesIn(region.name()))
        .forEach(instance -> instances.add(hour(instance)));
    return json;
  }

  /** Only the structure matters: each instance is billed as if it had run for an hour. */
  private static ObjectNode hour(Instance instance) {
    ObjectNode json = SeedData.object("cloud/hourlyUse");
    json.put("reference", instance.flavor().name()).put("region", instance.region());
    json.withObject("/details/0").put("instanceId", instance.id());
    return json;
  }
}
