// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.model.ConfigUpdate;
import io.github.polycloud.model.Release;
import io.github.polycloud.model.ReleaseStatus;
import io.github.polycloud.raw.RawRequest;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Valid arguments for the methods of a client, made from the types of their parameters. */
final class SampleArguments {
  private final ResponseShape shape;
  private final Map<String, Object> named;
  private final Map<Class<?>, Object> samples = new HashMap<>();

  /**
   * Creates arguments.
   *
   * @param shape makes values of records
   * @param directory a directory with sources
   * @param named values by name of the parameter, for the parameters that need a certain text
   * @param typed values by type, for types whose values cannot be made
   */
  SampleArguments(
      ResponseShape shape, Path directory, Map<String, Object> named, Map<Class<?>, Object> typed) {
    this.shape = shape;
    this.named =
        new HashMap<>(
            Map.of("path", "/sample", "publicKey", SshKeysContract.PUBLIC_KEY, "release", "1"));
    this.named.putAll(named);
    samples.put(Path.class, directory);
    samples.put(Duration.class, Duration.ofSeconds(10));
    samples.put(Secret.class, Secret.of("a-sample-secret"));
    samples.put(Class.class, Map.class);
    samples.put(Type.class, Map.class);
    samples.put(
        Release.class,
        new Release("1", 1L, "text", null, ReleaseStatus.SUCCEEDED, null, false, null));
    samples.put(ConfigUpdate.class, new ConfigUpdate(Map.of("NAME", "text"), List.of("OLD")));
    samples.put(RawRequest.class, RawRequest.get("/sample"));
    samples.put(OutputStream.class, new ByteArrayOutputStream());
    samples.putAll(typed);
  }

  /** Returns arguments for a method. */
  @Nullable Object[] of(Method method) {
    return Arrays.stream(method.getParameters()).map(this::of).toArray();
  }

  private @Nullable Object of(Parameter parameter) {
    Object value = named.get(parameter.getName());
    Class<?> type = parameter.getType();
    if (type.isInstance(value)) {
      return value;
    }
    if (type.isArray()) {
      // Path values and ranges are optional; a list of names must not be empty.
      Object array = Array.newInstance(type.getComponentType(), type == String[].class ? 1 : 0);
      if (type == String[].class) {
        Array.set(array, 0, "text");
      }
      return array;
    }
    return value(parameter.getParameterizedType());
  }

  private Object value(Type type) {
    if (type instanceof WildcardType wildcard) {
      Type[] lower = wildcard.getLowerBounds();
      return value(lower.length > 0 ? lower[0] : wildcard.getUpperBounds()[0]);
    }
    Class<?> raw = raw(type);
    Object sample = samples.get(raw);
    if (sample != null) {
      return sample;
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (raw == Map.class) {
        return Map.of(value(arguments[0]), value(arguments[1]));
      }
      if (raw == Set.class) {
        return Set.of(value(arguments[0]));
      }
      if (Collection.class.isAssignableFrom(raw) || raw == Iterable.class) {
        return List.of(value(arguments[0]));
      }
    }
    if (raw.isInterface()) {
      return raw.cast(
          Proxy.newProxyInstance(
              raw.getClassLoader(),
              new Class<?>[] {raw},
              (self, method, given) -> result(method, given == null ? new Object[0] : given)));
    }
    Object made = fromFactory(raw);
    if (made != null) {
      return made;
    }
    return raw.isRecord()
        ? ResponseShape.make(
            raw,
            Arrays.stream(raw.getRecordComponents())
                .map(component -> value(component.getGenericType()))
                .toArray())
        : shape.full(type);
  }

  /** What a function of the caller returns: what it was given, if that is possible. */
  private @Nullable Object result(Method method, Object[] given) {
    Class<?> type = method.getReturnType();
    if (type == void.class) {
      return null;
    }
    if (type == boolean.class) {
      return true;
    }
    if (type.isInterface()) {
      return value(method.getGenericReturnType());
    }
    return given.length > 0 && type.isInstance(given[0]) ? given[0] : null;
  }

  /** Values of other types come from a static method without parameters, or from a builder. */
  private static @Nullable Object fromFactory(Class<?> type) {
    for (Method method : type.getMethods()) {
      if (Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0) {
        try {
          if (method.getReturnType() == type) {
            return method.invoke(null);
          }
          if (method.getName().equals("builder")) {
            Object builder = method.invoke(null);
            return builder.getClass().getMethod("build").invoke(builder);
          }
        } catch (ReflectiveOperationException e) {
          continue;
        }
      }
    }
    return null;
  }

  private static Class<?> raw(Type type) {
    if (type instanceof Class<?> raw) {
      return raw;
    }
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : Object.class;
  }
}
