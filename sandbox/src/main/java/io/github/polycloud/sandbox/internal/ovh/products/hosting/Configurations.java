// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ovhConfig}: the current configuration, and the earlier ones to roll back to. */
final class Configurations implements Serializable {

  private final InstantSource clock;
  private final PendingChange pending;
  private final EntityStore<Configuration> history = new EntityStore<>(Configuration::id);
  private long current;

  Configurations(long firstId, HostingTasks tasks, InstantSource clock) {
    this.clock = clock;
    this.pending = new PendingChange(tasks, "OvhConfig", "");
    this.current = firstId;
    history.put(Configuration.first(firstId, clock.instant()));
  }

  /** The ids, all of the empty path, that are historical or not as wanted. */
  ArrayNode ids(Optional<Boolean> historical, Optional<String> path) {
    return Json.ids(
        history.stream()
            .map(Configuration::id)
            .filter(id -> historical.isEmpty() || historical.get() == (id != current))
            .filter(id -> path.isEmpty() || path.get().isEmpty()));
  }

  ObjectNode show(long id) {
    boolean historical = id != current;
    ObjectNode json = Json.view(find("id", id)).put("historical", historical);
    return historical ? json.put("status", "created").putNull("taskId") : pending.addTo(json);
  }

  ObjectNode change(long id, RequestBody body) {
    Configuration requested = findCurrent(id).with(body);
    return pending.start("update", () -> apply(requested));
  }

  ObjectNode rollBack(long id, long rollbackId) {
    findCurrent(id);
    Configuration requested = find("rollbackId", rollbackId);
    if (rollbackId == current) {
      throw OvhError.badRequest("[rollbackId] This configuration is already current");
    }
    return pending.start("rollback", () -> apply(requested));
  }

  private void apply(Configuration requested) {
    history.put(requested.renumbered(++current, clock.instant()));
  }

  private Configuration findCurrent(long id) {
    Configuration configuration = find("id", id);
    if (id != current) {
      throw OvhError.badRequest("[id] This configuration is historical");
    }
    return configuration;
  }

  private Configuration find(String idName, long id) {
    return history.find(id).orElseThrow(() -> OvhError.noSuchObject(idName, id));
  }
}
