// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.shipped;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.model.ExtensibleEnum;
import io.github.polycloud.redaction.Sensitive;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares the operations that the library ships with generated ones: requests, types and
 * nullability, but not the names of methods and types, which people have chosen.
 */
final class Comparison {
  private final Map<String, ApiMethod> generated = new HashMap<>();
  private final Set<List<Type>> compared = new HashSet<>();
  private final Set<String> differences = new TreeSet<>();
  private int operations;

  Comparison(Collection<Class<?>> generatedApis) {
    for (Class<?> api : generatedApis) {
      for (ApiMethod method : ApiMethod.of(api)) {
        // Of several methods of an operation, the one with all parameters.
        generated.merge(
            method.operation(),
            method,
            (one, other) -> one.query().size() >= other.query().size() ? one : other);
      }
    }
  }

  /** Returns how many methods were compared. */
  int operations() {
    return operations;
  }

  /** Returns the differences, sorted. */
  Set<String> differences() {
    return differences;
  }

  void compare(Class<?> shippedApi) {
    for (ApiMethod shipped : ApiMethod.of(shippedApi)) {
      operations++;
      ApiMethod other = generated.get(shipped.operation());
      if (other == null) {
        differences.add(shipped.operation() + ": not generated");
      } else {
        compare(shipped, other);
      }
    }
  }

  private void compare(ApiMethod shipped, ApiMethod other) {
    String where = shipped.operation();
    if (shipped.idempotent() != other.idempotent()) {
      differ(where, "idempotent", shipped.idempotent(), other.idempotent());
    }
    if (shipped.unauthenticated() != other.unauthenticated()) {
      differ(where, "unauthenticated", shipped.unauthenticated(), other.unauthenticated());
    }
    for (int i = 0; i < shipped.path().size(); i++) {
      compare(where + " path", shipped.path().get(i), other.path().get(i));
    }
    shipped
        .query()
        .forEach(
            (name, type) -> {
              AnnotatedType generatedType = other.query().get(name);
              if (generatedType == null) {
                differ(where, "query " + name, type, "none");
              } else {
                compare(where + " query " + name, type, generatedType);
              }
            });
    if ((shipped.body() == null) != (other.body() == null)) {
      differ(where, "body", shipped.body(), other.body());
    } else if (shipped.body() != null) {
      compare(where + " body", shipped.body(), other.body());
    }
    compare(
        where + " response",
        shipped.method().getAnnotatedReturnType(),
        other.method().getAnnotatedReturnType());
  }

  private void compare(String where, AnnotatedType shipped, AnnotatedType other) {
    if (isNullable(shipped) != isNullable(other)) {
      differ(where, "nullable", isNullable(shipped), isNullable(other));
    }
    if (shipped instanceof AnnotatedParameterizedType a
        && other instanceof AnnotatedParameterizedType b
        && raw(shipped.getType()) == raw(other.getType())) {
      AnnotatedType[] arguments = a.getAnnotatedActualTypeArguments();
      for (int i = 0; i < arguments.length; i++) {
        compare(where, arguments[i], b.getAnnotatedActualTypeArguments()[i]);
      }
      return;
    }
    Class<?> one = raw(shipped.getType());
    Class<?> two = raw(other.getType());
    if (one.equals(two)) {
      return;
    }
    if (isEnum(one) && isEnum(two)) {
      compareValues(one, two);
    } else if (one.isRecord() && two.isRecord()) {
      if (compared.add(List.of(one, two))) {
        compareRecords(one, two);
      }
    } else {
      differ(where, "type", name(one), name(two));
    }
  }

  private void compareValues(Class<?> shipped, Class<?> other) {
    Set<String> values = values(shipped);
    Set<String> generatedValues = values(other);
    if (compared.add(List.of(shipped, other)) && !values.equals(generatedValues)) {
      Set<String> missing = new TreeSet<>(generatedValues);
      missing.removeAll(values);
      values.removeAll(generatedValues);
      differ(shipped.getSimpleName(), "values", "+" + values, "+" + missing);
    }
  }

  private void compareRecords(Class<?> shipped, Class<?> other) {
    String where = shipped.getSimpleName();
    Map<String, RecordComponent> components = components(shipped);
    Map<String, RecordComponent> generatedComponents = components(other);
    Set<String> names = new TreeSet<>(components.keySet());
    names.addAll(generatedComponents.keySet());
    for (String name : names) {
      RecordComponent one = components.get(name);
      RecordComponent two = generatedComponents.get(name);
      String here = where + "." + name;
      if (one == null || two == null) {
        differ(here, "field", one == null ? "none" : "present", two == null ? "none" : "present");
      } else {
        if (!one.getName().equals(two.getName())) {
          differ(here, "name", one.getName(), two.getName());
        }
        if (isSensitive(one) != isSensitive(two)) {
          differ(here, "sensitive", isSensitive(one), isSensitive(two));
        }
        compare(here, one.getAnnotatedType(), two.getAnnotatedType());
      }
    }
  }

  private static boolean isSensitive(RecordComponent component) {
    return component.isAnnotationPresent(Sensitive.class)
        || component.getAccessor().isAnnotationPresent(Sensitive.class);
  }

  private static Map<String, RecordComponent> components(Class<?> type) {
    Map<String, RecordComponent> components = new TreeMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
      components.put(named == null ? component.getName() : named.value(), component);
    }
    return components;
  }

  private static Set<String> values(Class<?> type) {
    Set<String> values = new TreeSet<>();
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
        try {
          values.add(field.get(null).toString());
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return values;
  }

  /** The names of generated types depend on what else is generated. */
  private static String name(Class<?> type) {
    return isEnum(type)
        ? "enum"
        : type.isRecord() && type.getName().startsWith("generated.")
            ? "record"
            : type.getSimpleName();
  }

  private static boolean isEnum(Class<?> type) {
    return ExtensibleEnum.class.isAssignableFrom(type);
  }

  private static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  private static Class<?> raw(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : type instanceof Class<?> plain ? plain : Object.class;
  }

  private void differ(String where, String what, @Nullable Object shipped, @Nullable Object other) {
    differences.add("%s: %s %s, generated %s".formatted(where, what, shipped, other));
  }
}
