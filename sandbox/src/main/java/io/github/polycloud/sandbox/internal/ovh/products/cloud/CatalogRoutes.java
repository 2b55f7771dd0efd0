package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.Operation;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a project may choose from: regions, flavors and images. */
final class CatalogRoutes {

  private final Projects projects;

  CatalogRoutes(Projects projects) {
    this.projects = projects;
  }

  void register(Routes routes) {
    String project = Projects.PROJECT;
    routes.get(project + "/region", with((p, call) -> Json.texts(regions())));
    routes.get(
        project + "/region/{regionName}",
        with((p, call) -> Region.find(call.path("regionName")).toJson()));
    routes.get(project + "/flavor", with((p, call) -> flavors(call.query("region"))));
    routes.get(
        project + "/flavor/{flavorId}",
        with((p, call) -> Flavor.find(call.path("flavorId")).toJson()));
    routes.get(project + "/image", with((p, call) -> p.images().list(call)));
    routes.get(
        project + "/image/{imageId}",
        with((p, call) -> p.images().find(call.path("imageId")).toJson()));
  }

  /**
   * The catalogue is the same for all, but nobody reads it through a project that is not theirs.
   */
  private Operation with(BiFunction<Project, Call, JsonNode> operation) {
    return call -> operation.apply(projects.find(call), call);
  }

  private static Stream<String> regions() {
    return Region.ALL.stream().map(Region::name);
  }

  private static JsonNode flavors(Optional<String> region) {
    return Flavor.ALL.stream()
        .filter(flavor -> region.isEmpty() || region.get().equals(flavor.region()))
        .map(flavor -> (JsonNode) flavor.toJson())
        .collect(Json.array());
  }
}
