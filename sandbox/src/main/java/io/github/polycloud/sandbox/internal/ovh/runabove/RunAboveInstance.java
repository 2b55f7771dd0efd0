package io.github.polycloud.sandbox.internal.ovh.runabove;

import io.github.polycloud.sandbox.internal.ovh.wire.Dates;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One instance.
 *
 * @param id its id
 * @param name its name
 * @param ip its address
 * @param region where it runs
 * @param flavorId its size
 * @param imageId what it started from
 * @param keyName the SSH key that opens it, or null
 * @param created when it was made
 */
record RunAboveInstance(
    String id,
    String name,
    String ip,
    String region,
    String flavorId,
    String imageId,
    @Nullable String keyName,
    Instant created) {

  RunAboveInstance named(String newName) {
    return new RunAboveInstance(id, newName, ip, region, flavorId, imageId, keyName, created);
  }

  /** As the list shows it. */
  ObjectNode toJson() {
    return common()
        .put("ip", ip)
        .put("flavorId", flavorId)
        .put("imageId", imageId)
        .put("keyName", keyName);
  }

  /** As it is shown alone: objects in place of their ids. */
  ObjectNode detail() {
    ObjectNode json = common().put("ipv4", ip);
    json.set("ips", Json.texts(Stream.of(ip)));
    json.putObject("flavor").put("id", flavorId);
    json.putObject("image").put("id", imageId);
    JsonNode key = keyName == null ? Json.nothing() : Json.object().put("name", keyName);
    json.set("sshKey", key);
    return json;
  }

  private ObjectNode common() {
    return Json.object()
        .put("instanceId", id)
        .put("name", name)
        .put("region", region)
        .put("status", "ACTIVE")
        .put("created", Dates.text(created));
  }
}
