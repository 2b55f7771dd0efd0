// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.description;

import io.github.polycloud.ovh.types.model.Field;
import io.github.polycloud.ovh.types.model.Model;
import io.github.polycloud.ovh.types.model.TypeRef;
import io.github.polycloud.ovh.types.model.TypeRef.Simple;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The schemas of an OpenAPI document. A schema that is an object, an enumeration or a choice
 * becomes a model, named by the document or after the place where it is declared; any other is a
 * type.
 */
final class OpenApiSchemas {
  private static final String SCHEMAS = "#/components/schemas/";
  private static final int MAX_REFERENCES = 20;
  private static final int MAX_DEPTH = 50;

  private final JsonNode root;
  private final Map<String, Model> models = new LinkedHashMap<>();
  private final Set<String> resolving = new HashSet<>();
  private int depth;

  OpenApiSchemas(JsonNode root) {
    this.root = root;
    root.path("components")
        .path("schemas")
        .propertyNames()
        .forEach(name -> named(name, components(name)));
  }

  Map<String, Model> models() {
    return models;
  }

  private JsonNode components(String name) {
    return root.path("components").path("schemas").path(name);
  }

  /** Returns what a node refers to; the node itself unless it is a reference. */
  JsonNode follow(JsonNode node) {
    JsonNode current = node;
    for (int i = 0; i < MAX_REFERENCES && current.has("$ref"); i++) {
      String reference = current.path("$ref").asString("");
      current = reference.startsWith("#/") ? root.at(reference.substring(1)) : current.path("$ref");
    }
    return current;
  }

  /**
   * Returns the type of a schema.
   *
   * @param name the name of the model that it becomes if it is one and has none
   */
  TypeRef type(JsonNode schema, String name) {
    if (++depth > MAX_DEPTH) {
      depth--;
      return Simple.ANY;
    }
    try {
      String reference = reference(schema);
      return reference != null ? referenced(reference) : declared(schema, name);
    } finally {
      depth--;
    }
  }

  private static @Nullable String reference(JsonNode schema) {
    JsonNode single = schema;
    for (String wrapper : new String[] {"allOf", "oneOf", "anyOf"}) {
      JsonNode parts = schema.path(wrapper);
      if (!schema.has("properties")) {
        List<JsonNode> some = parts.valueStream().filter(part -> !isNull(part)).toList();
        single = some.size() == 1 ? some.get(0) : single;
      }
    }
    String reference = single.path("$ref").asString("");
    return reference.startsWith(SCHEMAS)
        ? reference.substring(SCHEMAS.length()).replace("~1", "/").replace("~0", "~")
        : null;
  }

  private TypeRef referenced(String name) {
    Simple simple = TypeNotation.simple(name);
    if (simple != null) {
      return simple;
    }
    JsonNode schema = components(name);
    if (schema.isMissingNode() || isModel(schema)) {
      return new TypeRef.Named(name, List.of());
    }
    if (!resolving.add(name)) {
      return Simple.ANY;
    }
    TypeRef type = type(schema, name);
    resolving.remove(name);
    return type;
  }

  private TypeRef declared(JsonNode schema, String name) {
    if (isModel(schema)) {
      named(name, schema);
      return new TypeRef.Named(name, List.of());
    }
    return switch (kind(schema)) {
      case "array" -> new TypeRef.Listing(type(schema.path("items"), name));
      case "object" ->
          new TypeRef.Mapping(
              Simple.STRING,
              schema.path("additionalProperties").isObject()
                  ? type(schema.path("additionalProperties"), name)
                  : Simple.ANY);
      case "integer" -> Simple.LONG;
      case "number" -> Simple.DOUBLE;
      case "boolean" -> Simple.BOOLEAN;
      case "string" -> {
        Simple format = TypeNotation.simple(schema.path("format").asString("string"));
        yield format == null ? Simple.STRING : format;
      }
      default -> Simple.ANY;
    };
  }

  /** The type of a schema; of several, the first that is not null. */
  private static String kind(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (type.isArray()) {
      return type.valueStream()
          .map(one -> one.asString(""))
          .filter(one -> !one.equals("null"))
          .findFirst()
          .orElse("");
    }
    String text = type.asString("");
    return text.isEmpty() && schema.has("additionalProperties") ? "object" : text;
  }

  private static boolean isNull(JsonNode schema) {
    return schema.path("type").asString("").equals("null");
  }

  private static boolean isModel(JsonNode schema) {
    return (schema.path("enum").isArray() && !kind(schema).equals("boolean"))
        || (schema.path("properties").isObject() && !schema.path("properties").isEmpty())
        || (schema.path("allOf").size() > 1)
        || isUnion(schema);
  }

  private static boolean isUnion(JsonNode schema) {
    return alternatives(schema).size() > 1
        && alternatives(schema).stream().allMatch(part -> part.has("$ref"));
  }

  private static List<JsonNode> alternatives(JsonNode schema) {
    JsonNode parts = schema.has("oneOf") ? schema.path("oneOf") : schema.path("anyOf");
    return parts.valueStream().filter(part -> !isNull(part)).toList();
  }

  private void named(String name, JsonNode schema) {
    if (!isModel(schema) || models.containsKey(name)) {
      return;
    }
    if (schema.path("enum").isArray()) {
      List<String> values = new ArrayList<>();
      schema
          .path("enum")
          .valueStream()
          .filter(v -> !v.isNull())
          .forEach(v -> values.add(v.asString("")));
      Simple type = kind(schema).equals("integer") ? Simple.LONG : Simple.STRING;
      models.put(name, new Model.Enumeration(name, type, values));
    } else if (isUnion(schema)) {
      models.put(name, union(name, schema));
    } else {
      // First without fields, which may refer to the model itself.
      models.put(name, new Model.Structure(name, List.of(), List.of()));
      models.put(name, new Model.Structure(name, List.of(), fields(schema, name)));
    }
  }

  private static Model union(String name, JsonNode schema) {
    Map<String, String> variants = new TreeMap<>();
    JsonNode discriminator = schema.path("discriminator");
    String field = discriminator.path("propertyName").asString("");
    for (JsonNode part : alternatives(schema)) {
      String variant = part.path("$ref").asString("").replace(SCHEMAS, "");
      String value = variant;
      for (Map.Entry<String, JsonNode> entry : discriminator.path("mapping").properties()) {
        String target = entry.getValue().asString("");
        if (target.equals(variant) || target.equals(SCHEMAS + variant)) {
          value = entry.getKey();
        }
      }
      variants.put(value, variant);
    }
    return new Model.Union(name, field.isEmpty() ? null : field, variants);
  }

  /** Returns the fields of an object, with those of all schemas that it consists of. */
  List<Field> fields(JsonNode schema, String name) {
    Map<String, Field> fields = new LinkedHashMap<>();
    Set<String> required = new HashSet<>();
    collect(schema, name, fields, required, 0);
    return fields.values().stream()
        .map(
            field ->
                new Field(
                    field.name(),
                    field.type(),
                    field.nullable(),
                    required.contains(field.name()),
                    field.readOnly()))
        .toList();
  }

  private void collect(
      JsonNode schema, String name, Map<String, Field> fields, Set<String> required, int level) {
    if (level > MAX_REFERENCES) {
      return;
    }
    for (JsonNode part : schema.path("allOf")) {
      collect(follow(part), name, fields, required, level + 1);
    }
    schema.path("required").forEach(field -> required.add(field.asString("")));
    for (Map.Entry<String, JsonNode> entry : schema.path("properties").properties()) {
      JsonNode property = entry.getValue();
      fields.put(
          entry.getKey(),
          new Field(
              entry.getKey(),
              type(property, SyntheticName.of(name, entry.getKey())),
              isNullable(property),
              false,
              property.path("readOnly").asBoolean(false)));
    }
  }

  private static boolean isNullable(JsonNode schema) {
    return schema.path("nullable").asBoolean(false)
        || schema.path("type").valueStream().anyMatch(one -> one.asString("").equals("null"))
        || alternativesWithNull(schema);
  }

  private static boolean alternativesWithNull(JsonNode schema) {
    return schema.path("oneOf").valueStream().anyMatch(OpenApiSchemas::isNull)
        || schema.path("anyOf").valueStream().anyMatch(OpenApiSchemas::isNull);
  }
}
