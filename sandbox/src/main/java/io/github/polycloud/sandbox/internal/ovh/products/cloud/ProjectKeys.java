package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.sandbox.internal.ovh.me.SshPublicKey;
import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The SSH keys of one project. */
final class ProjectKeys {

  private final Map<String, ProjectKey> keys = new LinkedHashMap<>();

  JsonNode list(Optional<String> region) {
    return keys.values().stream()
        .filter(key -> region.isEmpty() || key.regions().contains(region.get()))
        .map(key -> (JsonNode) key.toJson())
        .collect(Json.array());
  }

  ProjectKey add(Body body) {
    String name = body.text("name");
    String publicKey = body.text("publicKey").strip();
    if (!SshPublicKey.isWellFormed(publicKey)) {
      throw OvhError.badRequest("[publicKey] Given data is not a valid SSH public key");
    }
    if (keys.values().stream().anyMatch(key -> key.name().equals(name))) {
      throw OvhError.conflict("The SSH key name (%s) is already in use".formatted(name));
    }
    List<String> regions =
        body.optionalText("region")
            .map(region -> List.of(Region.find(region).name()))
            .orElseGet(() -> Region.ALL.stream().map(Region::name).toList());
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(UTF_8));
    ProjectKey key = new ProjectKey(id, name, publicKey, regions);
    keys.put(id, key);
    return key;
  }

  ProjectKey find(String id) {
    return Optional.ofNullable(keys.get(id)).orElseThrow(() -> OvhError.noSuchObject("keyId", id));
  }

  void remove(String id) {
    keys.remove(find(id).id());
  }
}
