// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.arguments;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.model.ExtensibleEnum;
import io.github.polycloud.model.Release;
import io.github.polycloud.ovh.model.domain.NewRecord;
import io.github.polycloud.ovh.model.domain.RecordType;
import io.github.polycloud.testing.faults.ClosedPort;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Valid arguments of any parameter type: one value per type. */
final class SampleArguments {
  // Bound, so that what listens on the port of a URL fails, and opens no port.
  private static final ClosedPort CLOSED = ClosedPort.bind();

  private final Map<Class<?>, Object> values = new HashMap<>();

  SampleArguments() throws ReflectiveOperationException {
    put(Object.class, "anything");
    put(String.class, "text");
    put(CharSequence.class, "text");
    put(boolean.class, true);
    put(Boolean.class, true);
    put(int.class, 7);
    put(Integer.class, 7);
    put(long.class, 7L);
    put(Long.class, 7L);
    put(float.class, 50f);
    put(double.class, 0.5);
    put(Double.class, 0.5);
    put(byte[].class, new byte[] {1});
    put(BigDecimal.class, BigDecimal.ONE);
    put(Instant.class, Instant.parse("2026-02-03T04:05:06Z"));
    put(OffsetDateTime.class, OffsetDateTime.of(2026, 2, 3, 4, 5, 6, 0, ZoneOffset.UTC));
    put(LocalDate.class, LocalDate.of(2026, 2, 3));
    put(YearMonth.class, YearMonth.of(2026, 2));
    put(Duration.class, Duration.ofSeconds(1));
    put(Clock.class, Clock.systemUTC());
    put(UUID.class, new UUID(1, 2));
    put(URI.class, URI.create(CLOSED.url()));
    put(Path.class, Path.of("target/no-such-directory/absent"));
    put(InputStream.class, new ByteArrayInputStream(new byte[0]));
    put(OutputStream.class, OutputStream.nullOutputStream());
    put(NewRecord.class, new NewRecord(RecordType.TXT, "text", "www", null));
    put(JsonNode.class, JsonNodeFactory.instance.objectNode());
    put(Class.class, Map.class);
    put(Throwable.class, new IllegalStateException("sample"));
    put(Exception.class, new IllegalStateException("sample"));
    put(SSLContext.class, defaultContext());
    put(Secret.class, Secret.of("hidden-value"));
    put(Optional.class, Optional.empty());
    put(List.class, List.of());
    put(Set.class, Set.of());
    put(Collection.class, List.of());
    put(Iterable.class, List.of());
    put(Map.class, Map.of());
    put(Release.class, record(Release.class));
  }

  private static SSLContext defaultContext() throws ReflectiveOperationException {
    try {
      return SSLContext.getDefault();
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new ReflectiveOperationException(e);
    }
  }

  /** Sets the value of a type, unless it has one. */
  void put(Class<?> type, Object value) {
    values.putIfAbsent(type, value);
  }

  boolean has(Class<?> type) {
    return values.containsKey(type);
  }

  /** Returns valid arguments for all parameters. */
  @Nullable Object[] of(Executable executable) {
    return Arrays.stream(executable.getParameterTypes()).map(this::of).toArray();
  }

  /** Returns a value of a type; null if there is none. */
  @Nullable Object of(Class<?> type) {
    if (type == Stream.class) {
      return Stream.of();
    }
    Object known = values.get(type);
    if (known == null) {
      known = create(type);
      if (known != null) {
        values.put(type, known);
      }
    }
    return known;
  }

  private @Nullable Object create(Class<?> type) {
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (ExtensibleEnum.class.isAssignableFrom(type)) {
      return constant(type);
    }
    if (type.isRecord()) {
      return record(type);
    }
    return type.isInterface() ? callback(type) : null;
  }

  private static @Nullable Object constant(Class<?> type) {
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
        try {
          return field.get(null);
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return null;
  }

  private @Nullable Object record(Class<?> type) {
    try {
      Constructor<?> canonical =
          type.getDeclaredConstructor(
              Stream.of(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new));
      return canonical.newInstance(of(canonical));
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  /** An implementation of an interface whose methods return valid values, or null. */
  private Object callback(Class<?> type) {
    InvocationHandler handler =
        (proxy, method, args) ->
            switch (method.getName()) {
              case "equals" -> proxy == args[0];
              case "hashCode" -> System.identityHashCode(proxy);
              case "toString" -> "sample of " + type.getSimpleName();
              default ->
                  method.getName().equals("api")
                      ? of((Class<?>) args[0])
                      : method.getReturnType() == void.class ? null : of(method.getReturnType());
            };
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
  }
}
