package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The images of one project: those that OVH offers, and its own snapshots. */
final class Images {

  private static final Enumeration OS_TYPE =
      Enumeration.of("cloud.image.OSTypeEnum", "baremetal-linux", "bsd", "linux", "windows");

  private final List<Image> snapshots = new ArrayList<>();

  void add(Image snapshot) {
    snapshots.add(snapshot);
  }

  JsonNode list(Call call) {
    Optional<String> region = call.query("region");
    boolean none =
        call.query("osType", OS_TYPE).filter(os -> !os.equals("linux")).isPresent()
            || call.query("flavorType").isPresent();
    return all()
        .filter(image -> !none)
        .filter(image -> region.isEmpty() || region.get().equals(image.region()))
        .map(image -> (JsonNode) image.toJson())
        .collect(Json.array());
  }

  Image find(String id) {
    return all()
        .filter(image -> image.id().equals(id))
        .findFirst()
        .orElseThrow(() -> OvhError.noSuchObject("imageId", id));
  }

  private Stream<Image> all() {
    return Stream.concat(Image.PUBLIC.stream(), snapshots.stream());
  }
}
