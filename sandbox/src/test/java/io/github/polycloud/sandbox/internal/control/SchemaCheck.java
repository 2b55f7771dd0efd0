// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Checks values against the part of JSON Schema that the document of the control API uses. */
final class SchemaCheck {

  private static final Set<String> KNOWN =
      Set.of(
          "$ref",
          "type",
          "enum",
          "properties",
          "required",
          "additionalProperties",
          "items",
          "minimum",
          "maxLength",
          "maximum",
          "minProperties",
          "maxProperties",
          "description",
          "default");

  private final JsonNode document;
  private final List<String> offences = new ArrayList<>();

  SchemaCheck(JsonNode document) {
    this.document = document;
  }

  /** The offences of a value, empty if it is valid. */
  static List<String> offences(JsonNode document, JsonNode schema, JsonNode value) {
    SchemaCheck check = new SchemaCheck(document);
    check.check("$", schema, value);
    return check.offences;
  }

  /** Follows a reference. */
  static JsonNode resolved(JsonNode document, JsonNode node) {
    return node.has("$ref")
        ? resolved(document, document.at(node.path("$ref").asString().substring(1)))
        : node;
  }

  private void check(String at, JsonNode reference, JsonNode value) {
    JsonNode schema = resolved(document, reference);
    require(at, KNOWN.containsAll(schema.propertyNames()), "has a schema that is not supported");
    if (schema.has("type")) {
      require(at, isOf(schema.path("type"), value), "is not of type " + schema.path("type"));
    }
    if (schema.has("enum")) {
      require(at, contains(schema.path("enum"), value), "is not one of " + schema.path("enum"));
    }
    if (value.isNumber()) {
      require(at, value.asDouble() >= schema.path("minimum").asDouble(-1e30), "is too small");
      require(at, value.asDouble() <= schema.path("maximum").asDouble(1e30), "is too large");
    }
    if (value.isString()) {
      int length = value.asString().length();
      require(at, length <= schema.path("maxLength").asInt(Integer.MAX_VALUE), "is too long");
    }
    if (value.isObject()) {
      checkObject(at, schema, value);
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      check(at + "[" + i + "]", schema.path("items"), value.path(i));
    }
  }

  private void checkObject(String at, JsonNode schema, JsonNode value) {
    require(at, value.size() >= schema.path("minProperties").asInt(0), "has too few members");
    require(at, value.size() <= schema.path("maxProperties").asInt(1000), "has too many members");
    for (JsonNode name : schema.path("required")) {
      require(at, value.has(name.asString()), "lacks " + name);
    }
    JsonNode others = schema.path("additionalProperties");
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      String place = at + "." + member.getKey();
      if (schema.path("properties").has(member.getKey())) {
        check(place, schema.path("properties").path(member.getKey()), member.getValue());
      } else if (others.isObject()) {
        check(place, others, member.getValue());
      } else {
        require(place, !others.isBoolean() || others.asBoolean(), "is not described");
      }
    }
  }

  private void require(String at, boolean valid, String offence) {
    if (!valid) {
      offences.add(at + " " + offence);
    }
  }

  private static boolean contains(JsonNode values, JsonNode value) {
    return values.valueStream().anyMatch(value::equals);
  }

  private static boolean isOf(JsonNode type, JsonNode value) {
    if (type.isArray()) {
      return type.valueStream().anyMatch(one -> isOf(one, value));
    }
    return switch (type.asString()) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      default -> false;
    };
  }
}
