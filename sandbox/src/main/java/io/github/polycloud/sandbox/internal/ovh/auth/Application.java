// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.auth;

import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import java.io.Serializable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A registered application: the half of a login that all of its users share.
 *
 * @param secret signs its requests; no response of the API contains it
 */
public record Application(long id, String name, String key, String secret) implements Serializable {
  public ObjectNode toJson() {
    return Json.object()
        .put("applicationId", id)
        .put("applicationKey", key)
        .put("description", name + ", made by the sandbox")
        .put("name", name)
        .put("status", "active");
  }

  @Override
  public String toString() {
    return "Application[id=" + id + ", name=" + name + "]";
  }
}
