// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import io.github.polycloud.ovh.types.model.Field;
import io.github.polycloud.ovh.types.model.TypeRef;
import io.github.polycloud.ovh.types.source.Usage.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A component of a record.
 *
 * @param field the field it stands for
 * @param name its name
 * @param type its type
 * @param isNullable whether it may be null
 * @param isSensitive whether it is a secret
 * @param copy the method that copies it; empty unless it is a list or map
 * @param description what documentation says
 */
record Component(
    Field field,
    String name,
    String type,
    boolean isNullable,
    boolean isSensitive,
    String copy,
    String description) {
  private static final String JACKSON = "com.fasterxml.jackson.annotation.";

  /** Returns the components of a record. */
  static List<Component> of(RecordPlan plan, JavaTypes types, SourceFile file) {
    Identifiers names = new Identifiers();
    List<Component> components = new ArrayList<>();
    boolean isRequest = plan.direction() == Direction.IN_REQUESTS;
    // A number or truth value takes up to two slots of the constructor if it is primitive.
    boolean primitives = plan.fields().size() * 2 <= JavaTypes.MAX_COMPONENTS;
    for (Field field : isRequest ? requiredFirst(plan.fields()) : plan.fields()) {
      TypeRef type = field.type();
      String java = types.of(type, plan.direction(), file, plan.typeParameters());
      boolean isNullable =
          isRequest
              ? !field.required()
              : field.nullable() || java.equals("Object") || isPrimitive(java);
      String copy = java.startsWith("List<") ? "List.copyOf" : "";
      components.add(
          new Component(
              field,
              names.unique(name(field)),
              isRequest && primitives && !isNullable ? primitive(java) : java,
              isNullable,
              Secrets.isSecret(field, plan.fields()),
              java.startsWith("Map<") ? "Map.copyOf" : copy,
              describe(field, types)));
    }
    return components;
  }

  /** An accessor must not be the method that returns a builder. */
  private static String name(Field field) {
    String name = Identifiers.variable(field.name());
    return name.equals("builder") ? "builderValue" : name;
  }

  private static List<Field> requiredFirst(List<Field> fields) {
    List<Field> sorted = new ArrayList<>(fields);
    sorted.sort(Comparator.comparing(field -> !field.required()));
    return sorted;
  }

  private static String describe(Field field, JavaTypes types) {
    String words = Words.prose(field.name());
    String fact = types.fact(field.type());
    String name = words.isEmpty() ? Literals.code(field.name(), "a value") : words;
    return fact.isEmpty() ? name : name + ", " + fact;
  }

  private static boolean isPrimitive(String type) {
    return !primitive(type).equals(type);
  }

  /** Returns the primitive type for its box; any other type as it is. */
  static String primitive(String type) {
    return switch (type) {
      case "Long" -> "long";
      case "Boolean" -> "boolean";
      default -> type;
    };
  }

  boolean isPrimitive() {
    return type.equals("long") || type.equals("boolean");
  }

  /** Whether the constructor has to reject null. */
  boolean isChecked() {
    return !isNullable && !isPrimitive();
  }

  /** The declaration, with its annotations. */
  Layout declaration(SourceFile file) {
    List<String> annotations = new ArrayList<>();
    if (!name.equals(field.name())) {
      String literal = Literals.string(field.name());
      annotations.add("@" + file.use(JACKSON + "JsonProperty") + "(" + literal + ")");
    }
    if (isSensitive) {
      annotations.add("@" + file.use("io.github.polycloud.redaction.Sensitive"));
    }
    String nullable = isNullable ? "@" + file.use("org.jspecify.annotations.Nullable") + " " : "";
    return Layout.declaration(annotations, nullable + type, name);
  }
}
