// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import io.github.polycloud.sandbox.internal.http.Json;
import io.github.polycloud.sandbox.internal.http.RecordedExchange;
import io.github.polycloud.sandbox.internal.http.SecretMask;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Replaces secrets in what the console shows of requests: those that {@link SecretMask} finds by
 * name, the credentials of the sandbox wherever they are, and the values of config vars.
 */
final class RequestMask {

  /** Objects whose fields are values of users. */
  private static final Set<String> VARIABLES =
      Set.of("config-vars", "config_vars", "config", "env");

  private final Supplier<List<String>> credentials;

  /**
   * Creates a mask.
   *
   * @param credentials the secrets of the sandbox; they may change
   */
  RequestMask(Supplier<List<String>> credentials) {
    this.credentials = credentials;
  }

  /** A path with its query. */
  String target(String target) {
    return plain(SecretMask.target(target));
  }

  /** The values of headers; of credentials the scheme is shown. */
  Map<String, List<String>> headers(Map<String, List<String>> headers) {
    Map<String, List<String>> masked = SecretMask.headers(headers);
    masked.replaceAll((name, values) -> values.stream().map(this::plain).toList());
    masked.computeIfPresent(
        "Authorization",
        (name, values) -> headers.getOrDefault(name, values).stream().map(this::scheme).toList());
    return masked;
  }

  private String scheme(String authorization) {
    return plain(authorization.substring(0, authorization.indexOf(' ') + 1) + SecretMask.MASK);
  }

  /** The body of a request, indented if it is JSON. */
  String body(RecordedExchange exchange) {
    String masked = SecretMask.body(exchange.body());
    String start = masked.stripLeading();
    if (!start.startsWith("{") && !start.startsWith("[")) {
      return plain(masked);
    }
    try {
      return document(Json.CAMEL.readTree(masked), isOfVariables(exchange.path()));
    } catch (JacksonException e) {
      return SecretMask.MASK;
    }
  }

  /** A JSON document, indented. */
  String document(JsonNode document) {
    return document(document, false);
  }

  private String document(JsonNode document, boolean all) {
    return plain(masked(document, all).toPrettyString());
  }

  private static boolean isOfVariables(String path) {
    String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String last = whole.substring(whole.lastIndexOf('/') + 1);
    return path.contains("/envVar") || VARIABLES.contains(last);
  }

  private static JsonNode masked(JsonNode node, boolean all) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = Json.object();
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        boolean hidden = all || VARIABLES.contains(field.getKey().toLowerCase(Locale.ROOT));
        copy.set(field.getKey(), masked(field.getValue(), hidden));
      }
      return copy;
    }
    if (node instanceof ArrayNode array) {
      return Json.array(array.values(), item -> masked(item, all));
    }
    return all && !node.isNull() ? Json.object().stringNode(SecretMask.MASK) : node;
  }

  private String plain(String text) {
    String masked = text;
    for (String secret : credentials.get()) {
      masked = masked.replace(secret, SecretMask.MASK);
    }
    return masked;
  }
}
