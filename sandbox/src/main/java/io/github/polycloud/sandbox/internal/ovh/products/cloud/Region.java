package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place where instances run.
 *
 * @param name its name
 * @param continentCode the continent
 * @param datacenterLocation the site
 */
record Region(String name, String continentCode, String datacenterLocation) {
  static final List<Region> ALL =
      List.of(
          new Region("GRA11", "EU", "GRA"),
          new Region("SBG5", "EU", "SBG"),
          new Region("BHS5", "NA", "BHS"));

  static Region find(String name) {
    return ALL.stream()
        .filter(region -> region.name().equals(name))
        .findFirst()
        .orElseThrow(() -> OvhError.noSuchObject("regionName", name));
  }

  ObjectNode toJson() {
    ObjectNode json =
        Json.object()
            .put("name", name)
            .put("type", "region")
            .put("status", "UP")
            .put("continentCode", continentCode)
            .put("datacenterLocation", datacenterLocation);
    json.set("ipCountries", Json.texts(Stream.empty()));
    ArrayNode services = json.putArray("services");
    for (String service : List.of("instance", "image", "network", "volume")) {
      services
          .addObject()
          .put("name", service)
          .put("status", "UP")
          .put("endpoint", "https://%s.compute.%s.cloud.example/".formatted(service, name));
    }
    return json;
  }
}
