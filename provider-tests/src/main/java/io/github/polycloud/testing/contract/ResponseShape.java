// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.model.ExtensibleEnum;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Compares the fields of JSON responses with the records that they are decoded to. */
final class ResponseShape {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final UnaryOperator<String> naming;

  ResponseShape(UnaryOperator<String> naming) {
    this.naming = naming;
  }

  /** Whether a class is mapped to a JSON object rather than to a single value. */
  static boolean isObject(Class<?> type) {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .noneMatch(part -> part.getAccessor().isAnnotationPresent(JsonValue.class));
  }

  /** Whether a type is mapped to a JSON object, or to a list of them. */
  static boolean isJsonObject(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == List.class
          && isJsonObject(generic.getActualTypeArguments()[0]);
    }
    return type instanceof Class<?> record
        && isObject(record)
        && !record.isAnnotationPresent(JsonRootName.class);
  }

  Set<String> fieldsOf(Class<?> record) {
    Set<String> fields = new LinkedHashSet<>();
    for (RecordComponent part : record.getRecordComponents()) {
      fields.add(wireName(part));
    }
    return fields;
  }

  /** Returns the names of the fields of a type and of the types of its fields. */
  Set<String> memberNames(Type type) {
    Set<String> names = new LinkedHashSet<>();
    collectNames(type, names, new LinkedHashSet<>());
    return names;
  }

  private void collectNames(Type type, Set<String> names, Set<Type> seen) {
    if (!seen.add(type)) {
      return;
    }
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        collectNames(argument, names, seen);
      }
    } else if (type instanceof Class<?> record && isObject(record)) {
      names.addAll(fieldsOf(record));
      for (RecordComponent part : record.getRecordComponents()) {
        collectNames(part.getGenericType(), names, seen);
      }
    }
  }

  /** Returns copies of a JSON body, each with another field of its object or objects as null. */
  static List<String> withoutOneField(String body) {
    JsonNode tree = JSON.readTree(body);
    JsonNode object = tree.isArray() ? tree.path(0) : tree;
    return object.propertyNames().stream()
        .map(
            name -> {
              JsonNode copy = tree.deepCopy();
              ((ObjectNode) (copy.isArray() ? copy.get(0) : copy)).putNull(name);
              return copy.toString();
            })
        .toList();
  }

  /** Collects the names of the fields of a body by the record of each object. */
  void collectFields(String body, Type type, Map<Class<?>, Set<String>> seen) {
    collect(JSON.readTree(body), type, seen);
  }

  private void collect(JsonNode node, Type type, Map<Class<?>, Set<String>> seen) {
    if (node.isNull()) {
      return;
    }
    if (type instanceof ParameterizedType generic) {
      Type item = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      node.forEach(child -> collect(child, item, seen));
    } else if (type instanceof Class<?> record && isObject(record) && node.isObject()) {
      Set<String> names = seen.computeIfAbsent(record, any -> new LinkedHashSet<>());
      node.propertyNames().forEach(name -> names.add(currentName(record, name)));
      for (RecordComponent part : record.getRecordComponents()) {
        JsonNode child = node.get(wireName(part));
        if (child != null) {
          collect(child, part.getGenericType(), seen);
        }
      }
    }
  }

  /** A value of a type without null or empty parts. */
  Object full(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Object item = full(arguments[arguments.length - 1]);
      return generic.getRawType() == Map.class ? Map.of("key", item) : List.of(item);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return make(
          plain,
          Arrays.stream(plain.getRecordComponents())
              .map(part -> full(part.getGenericType()))
              .toArray());
    }
    if (ExtensibleEnum.class.isAssignableFrom(plain)) {
      return valueOf(plain);
    }
    Object sample = SAMPLES.get(plain);
    if (sample == null) {
      throw new IllegalStateException("no sample of " + plain);
    }
    return sample;
  }

  private static Object valueOf(Class<?> extensibleEnum) {
    try {
      return extensibleEnum.getMethod("of", String.class).invoke(null, "text");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(extensibleEnum + " has no of(String)", e);
    }
  }

  /** Returns the body with every nullable field set to null and an unknown field in each object. */
  byte[] sparse(byte[] body, Type type) {
    JsonNode tree = JSON.readTree(body);
    thin(tree, type);
    return tree.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void thin(JsonNode node, Type type) {
    if (type instanceof ParameterizedType generic) {
      Type item = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      node.forEach(child -> thin(child, item));
    } else if (type instanceof Class<?> record && isObject(record)) {
      ObjectNode object = (ObjectNode) node;
      for (RecordComponent part : record.getRecordComponents()) {
        if (isNullable(part)) {
          object.putNull(wireName(part));
        } else if (object.has(wireName(part))) {
          thin(object.get(wireName(part)), part.getGenericType());
        }
      }
      object.putObject("unknown_field").putArray("deep").add(1);
    }
  }

  /** Asserts that nullable components are null and all others are not. */
  void assertNullable(Object value, Type type) throws ReflectiveOperationException {
    if (value instanceof List<?> list) {
      Type item = ((ParameterizedType) type).getActualTypeArguments()[0];
      for (Object child : list) {
        assertNullable(child, item);
      }
    } else if (type instanceof Class<?> record && isObject(record)) {
      for (RecordComponent part : record.getRecordComponents()) {
        Object read = part.getAccessor().invoke(value);
        if (isNullable(part)) {
          assertThat(read).as("%s.%s", record.getName(), part.getName()).isNull();
        } else {
          assertThat(read).as("%s.%s", record.getName(), part.getName()).isNotNull();
          assertNullable(read, part.getGenericType());
        }
      }
    }
  }

  private String wireName(RecordComponent part) {
    JsonProperty named = part.getAccessor().getAnnotation(JsonProperty.class);
    return named == null || named.value().isEmpty() ? naming.apply(part.getName()) : named.value();
  }

  /** The name of a field whose former name a component still accepts. */
  private String currentName(Class<?> record, String name) {
    for (RecordComponent part : record.getRecordComponents()) {
      JsonAlias former = part.getAccessor().getAnnotation(JsonAlias.class);
      if (former != null && List.of(former.value()).contains(name)) {
        return wireName(part);
      }
    }
    return name;
  }

  /** Whether a component may be null. */
  static boolean isNullable(RecordComponent part) {
    return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** Creates a record. */
  static Object make(Class<?> record, Object[] values) {
    try {
      Constructor<?> constructor =
          record.getDeclaredConstructor(
              Arrays.stream(record.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(record + " cannot be made", e);
    }
  }

  private static final Map<Class<?>, Object> SAMPLES = samples();

  private static Map<Class<?>, Object> samples() {
    Map<Class<?>, Object> samples = new LinkedHashMap<>();
    samples.put(String.class, "text");
    samples.put(Object.class, "anything");
    samples.put(boolean.class, true);
    samples.put(Boolean.class, true);
    samples.put(int.class, 7);
    samples.put(Integer.class, 7);
    samples.put(long.class, 1L << 40);
    samples.put(Long.class, 1L << 40);
    samples.put(double.class, 0.5);
    samples.put(Double.class, 0.5);
    samples.put(BigDecimal.class, new BigDecimal("12.50"));
    samples.put(Instant.class, Instant.parse("2026-02-03T04:05:06Z"));
    samples.put(
        OffsetDateTime.class, OffsetDateTime.of(2026, 2, 3, 4, 5, 6, 0, ZoneOffset.ofHours(1)));
    samples.put(LocalDate.class, LocalDate.of(2026, 2, 3));
    samples.put(YearMonth.class, YearMonth.of(2026, 2));
    samples.put(Duration.class, Duration.ofMinutes(90));
    samples.put(Secret.class, Secret.of("text"));
    samples.put(UUID.class, new UUID(1, 2));
    samples.put(URI.class, URI.create("https://example.org/a"));
    samples.put(JsonNode.class, JSON.readTree("{\"a\":1}"));
    return samples;
  }
}
