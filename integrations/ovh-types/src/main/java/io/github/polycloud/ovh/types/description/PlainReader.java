// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.description;

import io.github.polycloud.ovh.types.model.ApiDescription;
import io.github.polycloud.ovh.types.model.Field;
import io.github.polycloud.ovh.types.model.Model;
import io.github.polycloud.ovh.types.model.Operation;
import io.github.polycloud.ovh.types.model.Parameter;
import io.github.polycloud.ovh.types.model.Parameter.Location;
import io.github.polycloud.ovh.types.model.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the form that the API itself serves, of version 1 and of {@code /v2}. */
final class PlainReader {
  private final JsonNode root;
  private final String base;
  private final GenericModels generics;
  private final Set<String> inPlace = new HashSet<>();

  private PlainReader(JsonNode root) {
    this.root = root;
    this.base = root.path("basePath").asString("");
    this.generics = new GenericModels(root.path("models").propertyNames());
  }

  static boolean accepts(JsonNode root) {
    return root.path("apis").isArray() && root.has("models");
  }

  static ApiDescription read(JsonNode root) {
    PlainReader reader = new PlainReader(root);
    List<Operation> operations = new ArrayList<>();
    for (JsonNode api : root.path("apis")) {
      for (JsonNode operation : api.path("operations")) {
        operations.add(reader.operation(api.path("path").asString(""), operation));
      }
    }
    Map<String, Model> models = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : root.path("models").properties()) {
      String name = reader.generics.declared(entry.getKey());
      if (name != null && !reader.inPlace.contains(name)) {
        models.put(name, reader.model(name, entry.getKey(), entry.getValue()));
      }
    }
    String name = Paths.of(reader.base, root.path("resourcePath").asString("/"));
    return new ApiDescription(name, operations, models);
  }

  private Operation operation(String path, JsonNode node) {
    List<Parameter> parameters = new ArrayList<>();
    List<Field> fields = new ArrayList<>();
    TypeRef whole = null;
    for (JsonNode parameter : node.path("parameters")) {
      String name = parameter.path("name").asString("");
      TypeRef type = type(parameter, "dataType");
      boolean required = parameter.path("required").asBoolean(false);
      Location location = location(parameter.path("paramType").asString(""), name);
      if (location != null) {
        parameters.add(new Parameter(name, location, type, required || location == Location.PATH));
      } else if (name.isEmpty()) {
        whole = type;
      } else {
        fields.add(new Field(name, type, !required, required, false));
      }
    }
    String method = node.path("httpMethod").asString("GET").toUpperCase(Locale.ROOT);
    if (whole instanceof TypeRef.Named named && isInPlace(named.name(), method)) {
      fields.addAll(fields(root.path("models").path(named.name()), true));
      inPlace.add(named.name());
      whole = null;
    }
    String full = Paths.of(base, path);
    return new Operation(
        method,
        full,
        OperationParameters.complete(full, parameters),
        whole == null && fields.isEmpty()
            ? null
            : new Operation.Body(whole, whole == null ? fields : List.of()),
        generics.resolve(TypeNotation.parse(node.path("responseType").asString("void"))),
        !node.path("noAuthentication").asBoolean(false),
        Lifecycles.of(
            Lifecycles.stage(node.path("apiStatus").path("value").asString("")),
            node.path("apiStatus").path("deprecatedDate"),
            node.path("apiStatus").path("deletionDate"),
            node.path("apiStatus").path("replacement")));
  }

  /** Returns where a parameter is sent; null for the body. */
  private static @Nullable Location location(String paramType, String name) {
    return switch (paramType) {
      case "path" -> Location.PATH;
      case "header" -> Location.HEADER;
      case "query" -> name.startsWith("X-") ? Location.HEADER : Location.QUERY;
      default -> null;
    };
  }

  private Model model(String name, String key, JsonNode node) {
    JsonNode values = node.path("enum");
    if (values.isArray()) {
      List<String> texts = new ArrayList<>();
      values.forEach(value -> texts.add(value.asString("")));
      return new Model.Enumeration(
          name,
          TypeNotation.simple(node.path("enumType").asString("string")) == TypeRef.Simple.LONG
              ? TypeRef.Simple.LONG
              : TypeRef.Simple.STRING,
          texts);
    }
    return new Model.Structure(name, generics.parameters(key), fields(node, false));
  }

  private List<Field> fields(JsonNode model, boolean isBody) {
    List<Field> fields = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : model.path("properties").properties()) {
      JsonNode property = entry.getValue();
      boolean required = property.path("required").asBoolean(false);
      fields.add(
          new Field(
              entry.getKey(),
              type(property, "type"),
              property.path("canBeNull").asBoolean(false) || (isBody && !required),
              required,
              property.path("readOnly").asBoolean(false)));
    }
    return fields;
  }

  /** The parameters of one operation may be a model, {@code vps.reinstall.post}. */
  private boolean isInPlace(String model, String method) {
    return model.endsWith("." + method.toLowerCase(Locale.ROOT))
        && root.path("models").path(model).path("properties").isObject();
  }

  /** The full type says more than the type, but not every element has it. */
  private TypeRef type(JsonNode node, String plain) {
    String text = node.path("fullType").asString("");
    return generics.resolve(
        TypeNotation.parse(text.isBlank() ? node.path(plain).asString("string") : text));
  }
}
