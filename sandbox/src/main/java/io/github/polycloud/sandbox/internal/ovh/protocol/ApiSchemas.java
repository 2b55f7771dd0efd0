// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema of each API at {@code /<api>.json}, and their list: OVH's client for Node.js checks
 * requests against them, and types are made from them. The operations are those of the routes; what
 * the types do not know, such as a response, is left out.
 */
final class ApiSchemas {

  private static final Set<String> NAMED_BY_TWO_SEGMENTS = Set.of("dedicated", "hosting");

  private record Route(HandlerType method, String path, boolean open) {}

  private final String prefix;
  private final String version;

  /** The routes of each path of each API. */
  private final Map<String, Map<String, List<Route>>> apis = new LinkedHashMap<>();

  /**
   * Creates the schemas of one version of the API.
   *
   * @param prefix before its paths in the types
   */
  ApiSchemas(String prefix, String version) {
    this.prefix = prefix;
    this.version = version;
  }

  void add(HandlerType method, String path, boolean open) {
    apis.computeIfAbsent(api(path), name -> new LinkedHashMap<>())
        .computeIfAbsent(path, any -> new ArrayList<>())
        .add(new Route(method, path, open));
  }

  Set<String> names() {
    return apis.keySet();
  }

  /** The list of the APIs with the templates of the addresses of their schemas. */
  ObjectNode list(String baseUrl) {
    ObjectNode json = Json.object().put("apiVersion", version).put("basePath", baseUrl);
    ArrayNode listed = json.putArray("apis");
    for (String name : names()) {
      listed
          .addObject()
          .put("path", "/" + name)
          .put("schema", "{path}.{format}")
          .put("description", "")
          .putArray("format")
          .add("json");
    }
    return json;
  }

  ObjectNode of(String api, String baseUrl, SchemaTypes types) {
    ObjectNode json =
        Json.object()
            .put("apiVersion", version)
            .put("basePath", baseUrl)
            .put("resourcePath", "/" + api);
    ArrayNode paths = json.putArray("apis");
    List<String> mentioned = new ArrayList<>();
    apis.getOrDefault(api, Map.of())
        .forEach(
            (path, routes) -> {
              ArrayNode operations =
                  paths.addObject().put("path", path).put("description", "").putArray("operations");
              for (Route route : routes) {
                SchemaTypes.Operation known = types.operation(route.method().name(), prefix + path);
                mentioned.addAll(known.types());
                operations.add(operation(route, known));
              }
            });
    ObjectNode models = json.putObject("models");
    types.models(mentioned).forEach((name, model) -> models.set(name, model.toJson()));
    return json;
  }

  private static ObjectNode operation(Route route, SchemaTypes.Operation known) {
    ObjectNode json =
        Json.object()
            .put("httpMethod", route.method().name())
            .put("description", "")
            .put("noAuthentication", route.open());
    json.putObject("apiStatus").put("value", known.status());
    if (known.response() != null) {
      json.put("responseType", known.response());
    }
    ArrayNode parameters = json.putArray("parameters");
    Stream<SchemaTypes.Parameter> inPath =
        Arrays.stream(route.path().split("/"))
            .filter(segment -> segment.startsWith("{"))
            .map(segment -> known.path(segment.substring(1, segment.length() - 1)));
    Stream<SchemaTypes.Parameter> others =
        known.parameters().stream().filter(parameter -> !parameter.place().equals("path"));
    Stream.concat(inPath, others)
        .forEach(
            parameter -> {
              ObjectNode listed = parameters.addObject();
              if (parameter.name() != null) {
                listed.put("name", parameter.name());
              }
              listed
                  .put("paramType", parameter.place())
                  .put("dataType", parameter.type())
                  .put("fullType", parameter.type())
                  .put("required", parameter.required())
                  .put("description", "");
            });
    return json;
  }

  private static String api(String path) {
    String[] segments = path.substring(1).split("/");
    return NAMED_BY_TWO_SEGMENTS.contains(segments[0])
        ? segments[0] + "/" + segments[1]
        : segments[0];
  }
}
