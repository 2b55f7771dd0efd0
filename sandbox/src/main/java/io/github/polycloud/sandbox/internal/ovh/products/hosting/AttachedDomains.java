package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The domains that one hosting answers to. */
final class AttachedDomains {

  private final HostingTasks tasks;
  private final Map<String, AttachedDomain> domains = new LinkedHashMap<>();

  AttachedDomains(HostingTasks tasks, String first) {
    this.tasks = tasks;
    domains.put(first, domain(first));
  }

  JsonNode names(Optional<String> name, Optional<String> path) {
    return Json.texts(
        domains.entrySet().stream()
            .filter(entry -> name.isEmpty() || name.get().equals(entry.getKey()))
            .filter(entry -> path.isEmpty() || path.get().equals(entry.getValue().path()))
            .map(Map.Entry::getKey));
  }

  AttachedDomain find(String name) {
    return Optional.ofNullable(domains.get(name))
        .orElseThrow(() -> OvhError.noSuchObject("domain", name));
  }

  ObjectNode attach(Body body) {
    String name = body.text("domain");
    if (!name.matches("([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}")) {
      throw OvhError.badRequest("[domain] %s is no domain name".formatted(name));
    }
    if (domains.containsKey(name)) {
      throw OvhError.conflict("The domain %s is already attached".formatted(name));
    }
    AttachedDomain domain = domain(name);
    domain.set(domain.checked(body));
    domains.put(name, domain);
    return domain.pending().order("create", () -> {});
  }

  void update(String name, Body body) {
    AttachedDomain domain = find(name);
    Body changes = domain.checked(body);
    domain.pending().order("update", () -> domain.set(changes));
  }

  ObjectNode detach(String name) {
    return find(name).pending().order("delete", () -> domains.remove(name));
  }

  ObjectNode restart(String name) {
    return find(name).pending().order("restart", () -> {});
  }

  private AttachedDomain domain(String name) {
    return new AttachedDomain(name, new Pending(tasks, "AttachedDomain", name));
  }
}
