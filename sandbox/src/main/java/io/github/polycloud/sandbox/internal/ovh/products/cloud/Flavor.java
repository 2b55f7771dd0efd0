// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * A size of instances in one region.
 *
 * @param ram memory in MiB
 * @param disk disk in GB
 */
record Flavor(String id, String name, String region, String type, int vcpus, long ram, long disk)
    implements Serializable {

  /** A size, the same in all regions. */
  private record Size(String name, String type, int vcpus, long ram, long disk) {
    Flavor in(Region region) {
      String text = "flavor " + name + " " + region.name();
      String id = UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString();
      return new Flavor(id, name, region.name(), type, vcpus, ram, disk);
    }
  }

  static final EntityStore<Flavor> ALL = new EntityStore<>(Flavor::id);

  static {
    List<Size> sizes = SeedData.list("cloud/sizes", Size.class);
    Region.ALL.stream().forEach(region -> sizes.forEach(size -> ALL.put(size.in(region))));
  }

  static Flavor find(String id) {
    return ALL.find(id).orElseThrow(() -> OvhError.noSuchObject("flavorId", id));
  }

  String planCode(boolean monthly) {
    return name + (monthly ? ".monthly.postpaid" : ".consumption");
  }

  ObjectNode toJson() {
    ObjectNode json = SeedData.object("cloud/flavor", this);
    json.putObject("planCodes").put("hourly", planCode(false)).put("monthly", planCode(true));
    return json;
  }
}
