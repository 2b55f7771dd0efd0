// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.change;

import io.github.polycloud.ovh.types.model.Field;
import io.github.polycloud.ovh.types.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Compares fields by name.
 *
 * @param what what they are called in the differences
 * @param differences takes each difference
 */
record FieldComparison(String what, Consumer<String> differences) {
  void compare(List<Field> before, List<Field> after) {
    Map<String, Field> old = byName(before);
    Map<String, Field> current = byName(after);
    old.forEach(
        (name, field) -> {
          if (current.containsKey(name)) {
            compare(field, current.get(name));
          } else {
            report(name, "removed, was " + field.type());
          }
        });
    current.forEach(
        (name, field) -> {
          if (!old.containsKey(name)) {
            report(name, "added, " + field.type() + marks(field));
          }
        });
  }

  private static Map<String, Field> byName(List<Field> fields) {
    Map<String, Field> named = new LinkedHashMap<>();
    fields.forEach(field -> named.put(field.name(), field));
    return named;
  }

  /** OpenAPI writes the generic type {@code Range<long>} as {@code Range_long}. */
  static boolean isSame(TypeRef old, TypeRef current) {
    return old.equals(current) || flat(old).equals(flat(current));
  }

  private static String flat(TypeRef type) {
    return type.toString().replace('<', '_').replace(">", "");
  }

  private static String marks(Field field) {
    return (field.nullable() ? ", may be null" : "")
        + (field.required() ? ", required" : "")
        + (field.readOnly() ? ", read-only" : "");
  }

  private void compare(Field old, Field current) {
    List<String> parts = new ArrayList<>();
    if (!isSame(old.type(), current.type())) {
      parts.add("is " + current.type() + ", was " + old.type());
    }
    if (old.nullable() != current.nullable()) {
      parts.add(current.nullable() ? "may be null" : "is never null");
    }
    if (old.required() != current.required()) {
      parts.add(current.required() ? "is required" : "is optional");
    }
    if (old.readOnly() != current.readOnly()) {
      parts.add(current.readOnly() ? "is read-only" : "is writable");
    }
    if (!parts.isEmpty()) {
      report(old.name(), String.join("; ", parts));
    }
  }

  private void report(String name, String difference) {
    differences.accept(what + " " + name + " " + difference);
  }
}
