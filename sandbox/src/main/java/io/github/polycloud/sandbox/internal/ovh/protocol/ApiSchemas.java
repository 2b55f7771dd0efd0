// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema of each API at {@code /<api>.json}, derived from the routes: OVH's client for Node.js
 * checks requests against it. What a route does not know, such as the type of its response, is left
 * out.
 */
final class ApiSchemas {

  private static final Set<String> NAMED_BY_TWO_SEGMENTS = Set.of("dedicated", "hosting");

  private record Parameter(
      String name,
      String paramType,
      String dataType,
      String fullType,
      boolean required,
      String description) {
    static Parameter of(String segment) {
      String name = segment.substring(1, segment.length() - 1);
      return new Parameter(name, "path", "string", "string", true, "");
    }
  }

  private record Operation(HandlerType method, boolean open) {}

  /** The operations of each path of each API; most are never asked for as JSON. */
  private final Map<String, Map<String, List<Operation>>> apis = new LinkedHashMap<>();

  void add(HandlerType method, String path, boolean open) {
    apis.computeIfAbsent(api(path), name -> new LinkedHashMap<>())
        .computeIfAbsent(path, any -> new ArrayList<>())
        .add(new Operation(method, open));
  }

  Set<String> names() {
    return apis.keySet();
  }

  ObjectNode of(String api, String baseUrl) {
    ObjectNode json =
        Json.object()
            .put("apiVersion", "1.0")
            .put("basePath", baseUrl)
            .put("resourcePath", "/" + api);
    ArrayNode paths = json.putArray("apis");
    apis.getOrDefault(api, Map.of())
        .forEach(
            (path, operations) ->
                paths
                    .addObject()
                    .put("path", path)
                    .put("description", "")
                    .set(
                        "operations",
                        operations.stream()
                            .map(operation -> json(operation, path))
                            .collect(Json.array())));
    json.putObject("models");
    return json;
  }

  private static JsonNode json(Operation operation, String path) {
    ObjectNode json =
        Json.object()
            .put("httpMethod", operation.method().name())
            .put("description", "")
            .put("noAuthentication", operation.open());
    json.putObject("apiStatus")
        .put("value", "PRODUCTION")
        .put("description", "Stable production version");
    ArrayNode parameters = json.putArray("parameters");
    Arrays.stream(path.split("/"))
        .filter(segment -> segment.startsWith("{"))
        .forEach(segment -> parameters.add(Json.view(Parameter.of(segment))));
    return json;
  }

  private static String api(String path) {
    String[] segments = path.substring(1).split("/");
    return NAMED_BY_TWO_SEGMENTS.contains(segments[0])
        ? segments[0] + "/" + segments[1]
        : segments[0];
  }
}
