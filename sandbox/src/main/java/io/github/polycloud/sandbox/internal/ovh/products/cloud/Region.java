// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import java.io.Serializable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A region that instances run in. */
record Region(String name, String continentCode, String datacenterLocation)
    implements Serializable {

  static final EntityStore<Region> ALL =
      EntityStore.of(Region::name, SeedData.list("cloud/regions", Region.class));

  static Region find(String name) {
    return ALL.find(name).orElseThrow(() -> OvhError.noSuchObject("regionName", name));
  }

  ObjectNode toJson() {
    ObjectNode json = SeedData.object("cloud/region", this);
    ArrayNode services = json.putArray("services");
    for (String service : SeedData.texts("cloud/services")) {
      services
          .addObject()
          .put("name", service)
          .put("status", "UP")
          .put("endpoint", "https://%s.compute.%s.cloud.example/".formatted(service, name));
    }
    return json;
  }
}
