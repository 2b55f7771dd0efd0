// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A model or an enumeration of a schema.
 *
 * @param name with its namespace
 * @param valueType the type of the values of an enumeration
 * @param values the values of an enumeration, empty for a model
 * @param fields the fields of a model, empty for an enumeration
 */
record SchemaModel(String name, String valueType, List<String> values, List<Field> fields) {

  /** A field; one that is read-only is ignored in requests. */
  record Field(String name, String type, boolean required, boolean nullable, boolean readOnly) {

    static Field parse(String word) {
      int colon = word.indexOf(':');
      String name = word.substring(0, colon);
      String type = word.substring(colon + 1);
      boolean readOnly = type.endsWith("*");
      type = readOnly ? type.substring(0, type.length() - 1) : type;
      boolean nullable = type.endsWith("?");
      boolean required = name.endsWith("!");
      return new Field(
          required ? name.substring(0, name.length() - 1) : name,
          nullable ? type.substring(0, type.length() - 1) : type,
          required,
          nullable,
          readOnly);
    }
  }

  static SchemaModel parse(String[] words) {
    List<String> members = Arrays.asList(words).subList(3, words.length);
    if (words[0].equals("model")) {
      return new SchemaModel(words[1], "", List.of(), members.stream().map(Field::parse).toList());
    }
    int colon = words[1].indexOf(':');
    return colon < 0
        ? new SchemaModel(words[1], "string", List.copyOf(members), List.of())
        : new SchemaModel(
            words[1].substring(0, colon),
            words[1].substring(colon + 1),
            List.copyOf(members),
            List.of());
  }

  /** The types of its fields. */
  List<String> types() {
    return fields.stream().map(Field::type).toList();
  }

  ObjectNode toJson() {
    int generics = name.indexOf('<');
    String plain = generics < 0 ? name : name.substring(0, generics);
    int dot = plain.lastIndexOf('.');
    ObjectNode json =
        Json.object()
            .put("id", plain.substring(dot + 1))
            .put("namespace", plain.substring(0, dot))
            .put("description", "");
    if (fields.isEmpty()) {
      ArrayNode listed = json.put("enumType", valueType).putArray("enum");
      values.forEach(
          value -> {
            if (valueType.equals("long")) {
              listed.add(Long.parseLong(value));
            } else {
              listed.add(value);
            }
          });
      return json;
    }
    ObjectNode properties = json.putObject("properties");
    for (Field field : fields) {
      properties
          .putObject(field.name())
          .put("type", field.type())
          .put("fullType", field.type())
          .put("canBeNull", field.nullable())
          .put("readOnly", field.readOnly())
          .put("required", field.required());
    }
    return json;
  }
}
