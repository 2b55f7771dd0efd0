// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.http.Headers;
import io.github.polycloud.model.ExtensibleEnum;
import io.github.polycloud.model.FieldUpdate;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Creates a record of any type with small valid values. */
public final class SampleRecord {
  private static final String PLAIN = "a";

  private static final Map<Class<?>, Function<String, Object>> VALUES =
      Map.ofEntries(
          Map.entry(String.class, text -> text),
          Map.entry(Object.class, text -> text),
          Map.entry(byte[].class, text -> text.getBytes(StandardCharsets.UTF_8)),
          Map.entry(
              InputStream.class,
              text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
          Map.entry(Secret.class, Secret::of),
          Map.entry(Path.class, Path::of),
          Map.entry(Headers.class, text -> Headers.of("X-A", text)),
          Map.entry(JsonNode.class, JsonNodeFactory.instance::stringNode),
          Map.entry(URI.class, SampleRecord::uri),
          Map.entry(int.class, text -> 1),
          Map.entry(Integer.class, text -> 1),
          Map.entry(long.class, text -> 1L),
          Map.entry(Long.class, text -> 1L),
          Map.entry(boolean.class, text -> false),
          Map.entry(Boolean.class, text -> false),
          Map.entry(OptionalInt.class, text -> OptionalInt.of(1)),
          Map.entry(OptionalLong.class, text -> OptionalLong.of(1)),
          Map.entry(float.class, text -> 1f),
          Map.entry(double.class, text -> 1.0),
          Map.entry(Double.class, text -> 1.0),
          Map.entry(BigDecimal.class, text -> BigDecimal.ONE),
          Map.entry(Duration.class, text -> Duration.ofSeconds(1)),
          Map.entry(Instant.class, text -> Instant.EPOCH),
          Map.entry(LocalDate.class, text -> LocalDate.EPOCH),
          Map.entry(OffsetDateTime.class, text -> Instant.EPOCH.atOffset(ZoneOffset.UTC)));

  private SampleRecord() {}

  /** Returns a record in which one component contains this text. */
  static Object of(Class<?> type, String marked, String text) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      boolean isMarked = components[i].getName().equals(marked);
      values[i] = value(components[i].getGenericType(), isMarked ? text : PLAIN);
    }
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      throw new AssertionError("no sample of " + type + " from " + Arrays.toString(values), e);
    }
  }

  /** Returns a value of a type, with this text in it if it can contain one; null if unknown. */
  public static @Nullable Object value(Type type, String text) {
    if (type instanceof TypeVariable<?>) {
      return text;
    }
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      Type[] arguments = generic.getActualTypeArguments();
      if (raw == Map.class) {
        return arguments[0] == String.class ? Map.of("KEY", value(arguments[1], text)) : Map.of();
      }
      if (Collection.class.isAssignableFrom(raw)) {
        return Optional.ofNullable(value(arguments[0], text)).map(List::of).orElse(List.of());
      }
      if (raw == FieldUpdate.class) {
        return FieldUpdate.to(value(arguments[0], text));
      }
      return raw == Optional.class
          ? Optional.ofNullable(value(arguments[0], text))
          : value(raw, text);
    }
    return type instanceof Class<?> plain ? value(plain, text) : null;
  }

  private static @Nullable Object value(Class<?> type, String text) {
    if (VALUES.containsKey(type)) {
      return VALUES.get(type).apply(text);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isRecord()) {
      return of(type, type.getRecordComponents()[0].getName(), text);
    }
    if (ExtensibleEnum.class.isAssignableFrom(type)) {
      try {
        return type.getMethod("of", String.class).invoke(null, text);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
    return null;
  }

  private static URI uri(String text) {
    return URI.create("https://a.example:1/" + text + "?q=" + text);
  }
}
