package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import io.github.polycloud.sandbox.internal.ovh.me.SshPublicKey;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A public key that instances of one project may be created with.
 *
 * @param id its id
 * @param name its name
 * @param publicKey one line of OpenSSH
 * @param regions where it can be used
 */
record ProjectKey(String id, String name, String publicKey, List<String> regions) {
  ObjectNode toJson() {
    ObjectNode json = Json.object().put("id", id).put("name", name).put("publicKey", publicKey);
    json.set("regions", Json.texts(regions.stream()));
    return json;
  }

  ObjectNode detail() {
    return toJson().put("fingerPrint", SshPublicKey.fingerprint(publicKey));
  }
}
