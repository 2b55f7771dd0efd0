// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.sandbox.internal.ovh.me.SshPublicKey;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import java.io.Serializable;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A public key that instances of one project may be created with.
 *
 * @param publicKey one line of OpenSSH
 */
record ProjectKey(String id, String name, String publicKey, List<String> regions)
    implements Serializable {

  static ProjectKey parse(RequestBody body) {
    String name = body.text("name");
    String publicKey = body.text("publicKey").strip();
    if (!SshPublicKey.isWellFormed(publicKey)) {
      throw OvhError.badRequest("[publicKey] Given data is not a valid SSH public key");
    }
    return new ProjectKey(
        Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(UTF_8)),
        name,
        publicKey,
        body.optionalText("region")
            .map(region -> List.of(Region.find(region).name()))
            .orElseGet(() -> Region.ALL.stream().map(Region::name).toList()));
  }

  ObjectNode detail() {
    return Json.view(this).put("fingerPrint", SshPublicKey.fingerprint(publicKey));
  }
}
