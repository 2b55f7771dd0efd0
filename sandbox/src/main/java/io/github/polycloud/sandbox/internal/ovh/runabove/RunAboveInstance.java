// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.runabove;

import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An instance.
 *
 * @param keyName the SSH key that may log in, or null
 */
record RunAboveInstance(
    String instanceId,
    String name,
    String ip,
    String region,
    String flavorId,
    String imageId,
    @Nullable String keyName,
    Instant created,
    String status)
    implements Serializable {

  RunAboveInstance renamed(RequestBody body) {
    return new RunAboveInstance(
        instanceId, body.text("name"), ip, region, flavorId, imageId, keyName, created, status);
  }

  /** The document of a single instance: with objects in place of their ids. */
  ObjectNode detail() {
    ObjectNode json = Json.view(this).put("ipv4", ip);
    json.remove(List.of("ip", "flavorId", "imageId", "keyName"));
    json.putArray("ips").add(ip);
    json.putObject("flavor").put("id", flavorId);
    json.putObject("image").put("id", imageId);
    json.set("sshKey", keyName == null ? Json.nothing() : Json.object().put("name", keyName));
    return json;
  }
}
