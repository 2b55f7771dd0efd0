package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ovhConfig}: the configuration in force, and those before it to go back to. */
final class Configurations {

  private final InstantSource clock;
  private final Pending pending;
  private final Map<Long, Configuration> history = new LinkedHashMap<>();
  private long current;

  Configurations(long firstId, HostingTasks tasks, InstantSource clock) {
    this.clock = clock;
    this.pending = new Pending(tasks, "OvhConfig", "");
    this.current = firstId;
    history.put(current, Configuration.first(current, clock.instant()));
  }

  JsonNode ids(Optional<Boolean> historical, Optional<String> path) {
    return Json.ids(
        history.keySet().stream()
            .filter(id -> historical.isEmpty() || historical.get() == (id != current))
            .filter(id -> path.isEmpty() || path.get().isEmpty()));
  }

  ObjectNode show(long id) {
    ObjectNode json = find("id", id).toJson().put("historical", id != current);
    return id == current ? pending.addTo(json) : json.put("status", "created").putNull("taskId");
  }

  ObjectNode change(long id, Body body) {
    Configuration wanted = inForce(id).with(body);
    return pending.order("update", () -> apply(wanted));
  }

  ObjectNode rollBack(long id, long rollbackId) {
    inForce(id);
    Configuration wanted = find("rollbackId", rollbackId);
    if (rollbackId == current) {
      throw OvhError.badRequest("[rollbackId] This configuration is in force already");
    }
    return pending.order("rollback", () -> apply(wanted));
  }

  private void apply(Configuration wanted) {
    current++;
    history.put(current, wanted.again(current, clock.instant()));
  }

  private Configuration inForce(long id) {
    Configuration configuration = find("id", id);
    if (id != current) {
      throw OvhError.badRequest("[id] This configuration is historical");
    }
    return configuration;
  }

  private Configuration find(String idName, long id) {
    return Optional.ofNullable(history.get(id))
        .orElseThrow(() -> OvhError.noSuchObject(idName, id));
  }
}
