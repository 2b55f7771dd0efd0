package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The environment variables of one hosting. A change can be seen at once, its value when done. */
final class EnvVars {

  static final Enumeration TYPE =
      Enumeration.of("hosting.web.envVar.TypeEnum", "integer", "password", "string");

  private static final class EnvVar {
    private final Pending pending;
    private final String type;
    private String value;

    EnvVar(Pending pending, String type, String value) {
      this.pending = pending;
      this.type = type;
      this.value = value;
    }
  }

  private final HostingTasks tasks;
  private final Map<String, EnvVar> variables = new LinkedHashMap<>();

  EnvVars(HostingTasks tasks) {
    this.tasks = tasks;
  }

  JsonNode keys(Optional<String> type) {
    return Json.texts(
        variables.entrySet().stream()
            .filter(entry -> type.isEmpty() || type.get().equals(entry.getValue().type))
            .map(Map.Entry::getKey));
  }

  ObjectNode show(String key) {
    EnvVar variable = find(key);
    return variable.pending.addTo(
        Json.object().put("key", key).put("type", variable.type).put("value", variable.value));
  }

  ObjectNode create(Body body) {
    String key = body.text("key");
    if (!key.matches("[A-Za-z_][A-Za-z0-9_]*")) {
      throw OvhError.badRequest("[key] %s is no name for a variable".formatted(key));
    }
    if (variables.containsKey(key)) {
      throw OvhError.conflict("The environment variable %s already exists".formatted(key));
    }
    String type = body.text("type", TYPE);
    EnvVar variable = new EnvVar(new Pending(tasks, "EnvVar", key), type, value(type, body));
    variables.put(key, variable);
    return variable.pending.order("create", () -> {});
  }

  ObjectNode update(String key, Body body) {
    EnvVar variable = find(key);
    String value = value(variable.type, body);
    return variable.pending.order("update", () -> variable.value = value);
  }

  ObjectNode remove(String key) {
    return find(key).pending.order("delete", () -> variables.remove(key));
  }

  private static String value(String type, Body body) {
    String value =
        body.optionalText("value")
            .orElseThrow(() -> OvhError.badRequest("[value] Missing parameter"));
    if (type.equals("integer") && !value.matches("-?\\d+")) {
      throw OvhError.badRequest("[value] Given data is not valid for type integer");
    }
    return value;
  }

  private EnvVar find(String key) {
    return Optional.ofNullable(variables.get(key))
        .orElseThrow(() -> OvhError.noSuchObject("key", key));
  }
}
