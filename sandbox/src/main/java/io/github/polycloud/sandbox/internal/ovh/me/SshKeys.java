// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.me;

import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhHandler;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRouter;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.ovh.protocol.RestCollection;
import java.io.Serializable;

/** {@code /me/sshKey}: public keys by name. */
final class SshKeys implements Serializable {

  private record SshKey(String keyName, String key) implements Serializable {}

  private final EntityStore<SshKey> keys = new EntityStore<>(SshKey::keyName);

  void register(OvhRouter router) {
    RestCollection.of(router, "/me/sshKey", "keyName", keys)
        .list()
        .create(OvhHandler.returningNull(request -> add(request.body())))
        .get(Json::view)
        .delete();
  }

  private void add(RequestBody body) {
    SshKey key = new SshKey(body.text("keyName"), body.text("key").strip());
    if (!SshPublicKey.isWellFormed(key.key())) {
      throw OvhError.badRequest("[key] Given data is not a valid SSH public key");
    }
    if (keys.contains(key.keyName())) {
      throw OvhError.conflict("The SSH key name (%s) is already in use".formatted(key.keyName()));
    }
    keys.put(key);
  }
}
