package io.github.polycloud.sandbox.internal.ovh.auth;

import io.github.polycloud.sandbox.internal.http.GlobPatterns;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing a consumer key may do.
 *
 * @param method GET, POST, PUT or DELETE
 * @param path a path without {@code /1.0}, in which {@code *} stands for anything, slashes included
 */
public record AccessRule(String method, String path) {
  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE");

  static Optional<AccessRule> parse(JsonNode node) {
    String method = node.path("method").asString("");
    JsonNode path = node.path("path");
    return METHODS.contains(method) && path.isString() && path.stringValue().startsWith("/")
        ? Optional.of(new AccessRule(method, path.stringValue()))
        : Optional.empty();
  }

  boolean grants(String method, String path) {
    return this.method.equals(method)
        && GlobPatterns.pattern(this.path, "*").matcher(path).matches();
  }

  ObjectNode toJson() {
    return Json.object().put("method", method).put("path", path);
  }
}
