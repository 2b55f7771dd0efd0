// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.auth;

import io.github.polycloud.sandbox.internal.http.GlobPatterns;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * An access rule of a consumer key.
 *
 * @param path without {@code /1.0}; {@code *} matches any characters, slashes included
 */
public record AccessRule(String method, String path) implements Serializable {
  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE");

  static Optional<AccessRule> parse(JsonNode node) {
    String method = node.path("method").asString("");
    JsonNode path = node.path("path");
    return METHODS.contains(method) && path.isString() && path.stringValue().startsWith("/")
        ? Optional.of(new AccessRule(method, path.stringValue()))
        : Optional.empty();
  }

  boolean grants(String method, String path) {
    return this.method.equals(method) && GlobPatterns.pattern(this.path, '*').test(path);
  }
}
