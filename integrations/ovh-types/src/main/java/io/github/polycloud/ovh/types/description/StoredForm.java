// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.description;

import io.github.polycloud.ovh.types.model.ApiDescription;
import io.github.polycloud.ovh.types.model.Field;
import io.github.polycloud.ovh.types.model.Lifecycle;
import io.github.polycloud.ovh.types.model.Model;
import io.github.polycloud.ovh.types.model.Operation;
import io.github.polycloud.ovh.types.model.Parameter;
import io.github.polycloud.ovh.types.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The compact form of a description that is stored beside generated files. */
final class StoredForm {
  private static final String SECTION = "section";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private StoredForm() {}

  static boolean accepts(JsonNode root) {
    return root.has(SECTION) && root.path("operations").isObject();
  }

  static ObjectNode write(ApiDescription description) {
    ObjectNode root = NODES.objectNode().put(SECTION, description.name());
    ObjectNode operations = root.putObject("operations");
    description.operations().forEach(operation -> operations.set(operation.id(), write(operation)));
    ObjectNode models = root.putObject("models");
    description.models().forEach((name, model) -> models.set(name, write(model)));
    return root;
  }

  private static ObjectNode write(Operation operation) {
    ObjectNode node = NODES.objectNode();
    for (Parameter parameter : operation.parameters()) {
      String location = parameter.location().name().toLowerCase(Locale.ROOT);
      ObjectNode group =
          node.has(location) ? (ObjectNode) node.path(location) : node.putObject(location);
      group.set(
          parameter.name(),
          StoredType.write(
              parameter.type(), parameter.required() ? List.of("required") : List.of()));
    }
    Operation.Body body = operation.body();
    if (body != null && body.whole() != null) {
      node.set("body", StoredType.write(body.whole(), List.of()));
    } else if (body != null) {
      node.set("fields", fields(body.fields()));
    }
    node.set("result", StoredType.write(operation.result(), List.of()));
    if (!operation.authenticated()) {
      node.put("authenticated", false);
    }
    Lifecycle lifecycle = operation.lifecycle();
    if (lifecycle.stage() != Lifecycle.Stage.PRODUCTION) {
      node.put("stage", lifecycle.stage().name());
      put(node, "deprecated", lifecycle.deprecated());
      put(node, "deletion", lifecycle.deletion());
      put(node, "replacement", lifecycle.replacement());
    }
    return node;
  }

  private static void put(ObjectNode node, String name, @Nullable String value) {
    if (value != null) {
      node.put(name, value);
    }
  }

  private static ObjectNode fields(List<Field> fields) {
    ObjectNode node = NODES.objectNode();
    for (Field field : fields) {
      List<String> flags = new ArrayList<>();
      if (field.nullable()) {
        flags.add("nullable");
      }
      if (field.required()) {
        flags.add("required");
      }
      if (field.readOnly()) {
        flags.add("readOnly");
      }
      node.set(field.name(), StoredType.write(field.type(), flags));
    }
    return node;
  }

  private static ObjectNode write(Model model) {
    ObjectNode node = NODES.objectNode();
    if (model instanceof Model.Structure structure) {
      if (!structure.typeParameters().isEmpty()) {
        texts(node.putArray("parameters"), structure.typeParameters());
      }
      node.set("fields", fields(structure.fields()));
    } else if (model instanceof Model.Enumeration enumeration) {
      node.put("type", enumeration.type().toString());
      texts(node.putArray("values"), enumeration.values());
    } else if (model instanceof Model.Union union) {
      put(node, "discriminator", union.discriminator());
      ObjectNode variants = node.putObject("variants");
      union.variants().forEach(variants::put);
    }
    return node;
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  static ApiDescription read(JsonNode root) {
    StoredType types = new StoredType(root.path("models").propertyNames());
    List<Operation> operations = new ArrayList<>();
    root.path("operations")
        .properties()
        .forEach(entry -> operations.add(operation(entry.getKey(), entry.getValue(), types)));
    Map<String, Model> models = new LinkedHashMap<>();
    root.path("models")
        .properties()
        .forEach(
            entry -> models.put(entry.getKey(), model(entry.getKey(), entry.getValue(), types)));
    return new ApiDescription(root.path(SECTION).asString("/"), operations, models);
  }

  private static Operation operation(String id, JsonNode node, StoredType types) {
    List<Parameter> parameters = new ArrayList<>();
    for (Parameter.Location location : Parameter.Location.values()) {
      node.path(location.name().toLowerCase(Locale.ROOT))
          .properties()
          .forEach(
              entry ->
                  parameters.add(
                      new Parameter(
                          entry.getKey(),
                          location,
                          types.read(entry.getValue()),
                          StoredType.has(entry.getValue(), "required"))));
    }
    Operation.Body body = null;
    if (node.has("body")) {
      body = new Operation.Body(types.read(node.path("body")), List.of());
    } else if (node.has("fields")) {
      body = new Operation.Body(null, fields(node.path("fields"), types));
    }
    int space = Math.max(0, id.indexOf(' '));
    return new Operation(
        id.substring(0, space),
        id.substring(space).strip(),
        parameters,
        body,
        types.read(node.path("result")),
        node.path("authenticated").asBoolean(true),
        Lifecycles.of(
            Lifecycles.named(node.path("stage").asString("PRODUCTION")),
            node.path("deprecated"),
            node.path("deletion"),
            node.path("replacement")));
  }

  private static @Nullable String text(JsonNode node) {
    return node.isString() ? node.asString() : null;
  }

  private static List<Field> fields(JsonNode node, StoredType types) {
    List<Field> fields = new ArrayList<>();
    node.properties()
        .forEach(
            entry ->
                fields.add(
                    new Field(
                        entry.getKey(),
                        types.read(entry.getValue()),
                        StoredType.has(entry.getValue(), "nullable"),
                        StoredType.has(entry.getValue(), "required"),
                        StoredType.has(entry.getValue(), "readOnly"))));
    return fields;
  }

  private static Model model(String name, JsonNode node, StoredType types) {
    if (node.has("values")) {
      return new Model.Enumeration(
          name,
          node.path("type").asString("").equals("long")
              ? TypeRef.Simple.LONG
              : TypeRef.Simple.STRING,
          texts(node.path("values")));
    }
    if (node.has("variants")) {
      Map<String, String> variants = new LinkedHashMap<>();
      node.path("variants")
          .properties()
          .forEach(e -> variants.put(e.getKey(), e.getValue().asString("")));
      return new Model.Union(name, text(node.path("discriminator")), variants);
    }
    return new Model.Structure(
        name, texts(node.path("parameters")), fields(node.path("fields"), types));
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(value -> value.asString("")).toList();
  }
}
