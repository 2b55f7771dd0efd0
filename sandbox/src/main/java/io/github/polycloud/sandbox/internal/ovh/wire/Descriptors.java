package io.github.polycloud.sandbox.internal.ovh.wire;

import io.javalin.http.HandlerType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What OVH tells programs of its operations, an API at a time: OVH's client for Node.js checks
 * calls against it. What a route does not know of itself, such as the type of its answer, is left
 * out.
 */
final class Descriptors {

  private static final Set<String> NAMED_BY_TWO_STEPS = Set.of("dedicated", "hosting");

  /** The operations of each path of each API. */
  private final Map<String, Map<String, ArrayNode>> apis = new LinkedHashMap<>();

  void add(HandlerType method, String path, boolean open) {
    apis.computeIfAbsent(api(path), name -> new LinkedHashMap<>())
        .computeIfAbsent(path, any -> Json.texts(Stream.empty()))
        .add(operation(method, path, open));
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
    apis.get(api)
        .forEach(
            (path, operations) ->
                paths
                    .addObject()
                    .put("path", path)
                    .put("description", "")
                    .set("operations", operations));
    json.putObject("models");
    return json;
  }

  private static ObjectNode operation(HandlerType method, String path, boolean open) {
    ObjectNode json =
        Json.object()
            .put("httpMethod", method.name())
            .put("description", "")
            .put("noAuthentication", open);
    json.putObject("apiStatus")
        .put("value", "PRODUCTION")
        .put("description", "Stable production version");
    ArrayNode parameters = json.putArray("parameters");
    Arrays.stream(path.split("/"))
        .filter(step -> step.startsWith("{"))
        .forEach(
            step ->
                parameters
                    .addObject()
                    .put("name", step.substring(1, step.length() - 1))
                    .put("paramType", "path")
                    .put("dataType", "string")
                    .put("fullType", "string")
                    .put("required", true)
                    .put("description", ""));
    return json;
  }

  private static String api(String path) {
    String[] steps = path.substring(1).split("/");
    return NAMED_BY_TWO_STEPS.contains(steps[0]) ? steps[0] + "/" + steps[1] : steps[0];
  }
}
