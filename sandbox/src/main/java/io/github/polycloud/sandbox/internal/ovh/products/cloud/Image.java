package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.sandbox.internal.ovh.wire.Dates;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an instance starts from: a system that OVH offers, or a snapshot of an instance.
 *
 * @param id its id
 * @param name its name
 * @param region where it can be used
 * @param user who logs in to it
 * @param visibility {@code public}, or {@code private} for a snapshot
 * @param created when it was made
 */
record Image(
    String id, String name, String region, String user, String visibility, Instant created) {

  private static final Instant RELEASED = Instant.parse("2024-04-25T10:00:00Z");

  static final List<Image> PUBLIC =
      Region.ALL.stream()
          .flatMap(
              region ->
                  Stream.of(
                      offered("Debian 12", region.name(), "debian"),
                      offered("Ubuntu 24.04", region.name(), "ubuntu")))
          .toList();

  static Image snapshot(String name, String region, Instant now) {
    return new Image(UUID.randomUUID().toString(), name, region, "debian", "private", now);
  }

  private static Image offered(String name, String region, String user) {
    String id = UUID.nameUUIDFromBytes(("image " + name + " " + region).getBytes(UTF_8)).toString();
    return new Image(id, name, region, user, "public", RELEASED);
  }

  ObjectNode toJson() {
    ObjectNode json =
        Json.object()
            .put("id", id)
            .put("name", name)
            .put("region", region)
            .put("type", "linux")
            .put("status", "active")
            .put("visibility", visibility)
            .put("user", user)
            .put("minDisk", 0)
            .put("minRam", 0)
            .put("size", 2.75)
            .put("creationDate", Dates.text(created))
            .putNull("flavorType")
            .putNull("planCode");
    json.putArray("tags");
    return json;
  }
}
