package io.github.polycloud.sandbox.internal.ovh.me;

import static io.github.polycloud.sandbox.internal.ovh.wire.Operation.answeringNull;

import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** {@code /me/sshKey}: public keys by the names their owner gave them. */
final class SshKeys {

  private final Map<String, String> keys = new LinkedHashMap<>();

  void register(Routes routes) {
    routes.get("/me/sshKey", call -> Json.texts(keys.keySet().stream()));
    routes.post("/me/sshKey", answeringNull(call -> add(call.body())));
    routes.get("/me/sshKey/{keyName}", this::show);
    routes.delete("/me/sshKey/{keyName}", answeringNull(call -> keys.remove(existing(call))));
  }

  private void add(Body body) {
    String keyName = body.text("keyName");
    String key = body.text("key").strip();
    if (!SshPublicKey.isWellFormed(key)) {
      throw OvhError.badRequest("[key] Given data is not a valid SSH public key");
    }
    if (keys.putIfAbsent(keyName, key) != null) {
      throw OvhError.conflict("The SSH key name (%s) is already in use".formatted(keyName));
    }
  }

  private JsonNode show(Call call) {
    String keyName = existing(call);
    return Json.object().put("keyName", keyName).put("key", keys.get(keyName));
  }

  private String existing(Call call) {
    String keyName = call.path("keyName");
    if (!keys.containsKey(keyName)) {
      throw OvhError.noSuchObject("keyName", keyName);
    }
    return keyName;
  }
}
