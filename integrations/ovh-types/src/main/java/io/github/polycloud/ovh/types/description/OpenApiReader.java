// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.description;

import io.github.polycloud.ovh.types.model.ApiDescription;
import io.github.polycloud.ovh.types.model.Field;
import io.github.polycloud.ovh.types.model.Lifecycle;
import io.github.polycloud.ovh.types.model.Operation;
import io.github.polycloud.ovh.types.model.Parameter;
import io.github.polycloud.ovh.types.model.Parameter.Location;
import io.github.polycloud.ovh.types.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads OpenAPI 3, as OVH exports it: dates of the deprecation are in fields of its own. */
final class OpenApiReader {
  private static final Set<String> METHODS =
      Set.of("get", "post", "put", "delete", "patch", "head", "options");

  private final JsonNode root;
  private final String base;
  private final OpenApiSchemas schemas;

  private OpenApiReader(JsonNode root) {
    this.root = root;
    this.base = root.path("servers").path(0).path("url").asString("");
    this.schemas = new OpenApiSchemas(root);
  }

  static boolean accepts(JsonNode root) {
    return root.path("openapi").asString("").startsWith("3.") && root.path("paths").isObject();
  }

  static ApiDescription read(JsonNode root) {
    OpenApiReader reader = new OpenApiReader(root);
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          operations.add(
              reader.operation(
                  operation.getKey().toUpperCase(Locale.ROOT),
                  Paths.of(reader.base, path.getKey()),
                  path.getValue().path("parameters"),
                  operation.getValue()));
        }
      }
    }
    return new ApiDescription(
        CommonPath.of(operations.stream().map(Operation::path).toList()),
        operations,
        reader.schemas.models());
  }

  private Operation operation(String method, String path, JsonNode shared, JsonNode node) {
    List<Parameter> parameters = new ArrayList<>();
    for (JsonNode group : List.of(node.path("parameters"), shared)) {
      for (JsonNode parameter : group) {
        parameter(path, schemas.follow(parameter), parameters);
      }
    }
    return new Operation(
        method,
        path,
        OperationParameters.complete(path, parameters),
        body(method, path, schemas.follow(node.path("requestBody"))),
        result(method, path, node.path("responses")),
        isAuthenticated(node),
        lifecycle(node));
  }

  private void parameter(String path, JsonNode node, List<Parameter> parameters) {
    String name = node.path("name").asString("");
    Location location =
        switch (node.path("in").asString("")) {
          case "path" -> Location.PATH;
          case "query" -> Location.QUERY;
          case "header" -> Location.HEADER;
          default -> null;
        };
    if (location != null) {
      TypeRef type = schemas.type(node.path("schema"), SyntheticName.of(path, name));
      boolean required = node.path("required").asBoolean(false) || location == Location.PATH;
      parameters.add(new Parameter(name, location, type, required));
    }
  }

  private Operation.@Nullable Body body(String method, String path, JsonNode node) {
    JsonNode schema = json(node.path("content"));
    if (schema.isMissingNode()) {
      return null;
    }
    // An object without a name is what the older form describes as single parameters.
    if (!schema.has("$ref") && schema.path("properties").isObject() && !schema.has("allOf")) {
      List<Field> fields = new ArrayList<>();
      for (Field field : schemas.fields(schema, SyntheticName.of(path, method))) {
        fields.add(
            new Field(
                field.name(),
                field.type(),
                field.nullable() || !field.required(),
                field.required(),
                field.readOnly()));
      }
      return fields.isEmpty() ? null : new Operation.Body(null, fields);
    }
    return new Operation.Body(schemas.type(schema, SyntheticName.of(path, method)), List.of());
  }

  private TypeRef result(String method, String path, JsonNode responses) {
    for (Map.Entry<String, JsonNode> response : responses.properties()) {
      if (response.getKey().startsWith("2")) {
        JsonNode schema = json(schemas.follow(response.getValue()).path("content"));
        return schema.isMissingNode()
            ? TypeRef.Simple.VOID
            : schemas.type(schema, SyntheticName.of(path, method + "Result"));
      }
    }
    return TypeRef.Simple.VOID;
  }

  private static JsonNode json(JsonNode content) {
    for (Map.Entry<String, JsonNode> type : content.properties()) {
      if (type.getKey().contains("json")) {
        return type.getValue().path("schema");
      }
    }
    return content.path("application/json").path("schema");
  }

  /** A document that says nothing about security does not mean that nothing needs it. */
  private boolean isAuthenticated(JsonNode operation) {
    if (operation.has("security")) {
      return !operation.path("security").isEmpty();
    }
    if (root.has("security")) {
      return !root.path("security").isEmpty();
    }
    return root.path("paths").findValues("security").isEmpty();
  }

  private static Lifecycle lifecycle(JsonNode node) {
    Lifecycle.Stage stage =
        node.path("deprecated").asBoolean(false)
            ? Lifecycle.Stage.DEPRECATED
            : Lifecycles.stage(node.path("x-badges").path(0).path("label").asString(""));
    return Lifecycles.of(
        stage,
        node.path("x-deprecation-date"),
        node.path("x-deletion-date"),
        node.path("x-replacement-route"));
  }
}
