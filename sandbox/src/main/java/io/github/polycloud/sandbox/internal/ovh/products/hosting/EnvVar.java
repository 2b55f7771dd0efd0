// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import java.io.Serializable;
import tools.jackson.databind.node.ObjectNode;

/** An environment variable. It is listed at once; a new value is visible when its task is done. */
final class EnvVar implements Serializable {

  static final Enumeration TYPE =
      Enumeration.of("hosting.web.envVar.TypeEnum", "integer password string");

  private final String key;
  private final String type;
  private final PendingChange pending;
  private String value;

  EnvVar(String key, RequestBody body, HostingTasks tasks) {
    this.key = key;
    this.type = body.text("type", TYPE);
    this.value = value(body);
    this.pending = new PendingChange(tasks, "EnvVar", key);
  }

  String key() {
    return key;
  }

  String type() {
    return type;
  }

  PendingChange pending() {
    return pending;
  }

  ObjectNode update(RequestBody body) {
    String newValue = value(body);
    return pending.start("update", () -> value = newValue);
  }

  ObjectNode toJson() {
    return pending.addTo(Json.object().put("key", key).put("type", type).put("value", value));
  }

  private String value(RequestBody body) {
    String sent =
        body.optionalText("value")
            .orElseThrow(() -> OvhError.badRequest("[value] Missing parameter"));
    if (type.equals("integer") && !sent.matches("-?\\d+")) {
      throw OvhError.badRequest("[value] Given data is not valid for type integer");
    }
    return sent;
  }
}
