// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.arguments;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Arrays, collections and maps that contain null where their type does not allow it. */
final class NullElements {
  private NullElements() {}

  /**
   * Returns such arguments for a parameter; none if it has no elements.
   *
   * @param samples returns a value of a type
   */
  static List<?> of(Executable executable, int index, Function<Class<?>, Object> samples) {
    AnnotatedType annotated = annotatedType(executable, index);
    Class<?> type = executable.getParameterTypes()[index];
    if (annotated instanceof AnnotatedArrayType array) {
      return type.getComponentType().isPrimitive()
              || isNullable(array.getAnnotatedGenericComponentType())
          ? List.of()
          : List.of(Array.newInstance(type.getComponentType(), 1));
    }
    if (!(annotated instanceof AnnotatedParameterizedType generic)) {
      return List.of();
    }
    AnnotatedType[] elements = generic.getAnnotatedActualTypeArguments();
    if (type == Map.class) {
      return maps(elements[0], elements[1], samples);
    }
    if (isNullable(elements[0])) {
      return List.of();
    }
    if (type == Set.class) {
      return List.of(Collections.singleton(null));
    }
    return type == List.class || type == Collection.class || type == Iterable.class
        ? List.of(Collections.singletonList(null))
        : List.of();
  }

  /** Of a record, since class files lack annotations inside of types of a compact constructor. */
  private static AnnotatedType annotatedType(Executable executable, int index) {
    Class<?> type = executable.getDeclaringClass();
    if (executable instanceof Constructor && type.isRecord()) {
      RecordComponent[] components = type.getRecordComponents();
      List<Class<?>> types = Stream.of(components).<Class<?>>map(RecordComponent::getType).toList();
      if (types.equals(List.of(executable.getParameterTypes()))) {
        return components[index].getAnnotatedType();
      }
    }
    return executable.getAnnotatedParameterTypes()[index];
  }

  private static List<?> maps(
      AnnotatedType key, AnnotatedType value, Function<Class<?>, Object> samples) {
    List<Object> maps = new ArrayList<>();
    if (!isNullable(key)) {
      maps.add(Collections.singletonMap(null, samples.apply(rawType(value.getType()))));
    }
    if (!isNullable(value)) {
      maps.add(Collections.singletonMap(samples.apply(rawType(key.getType())), null));
    }
    return maps;
  }

  private static Class<?> rawType(Type type) {
    if (type instanceof ParameterizedType generic) {
      return (Class<?>) generic.getRawType();
    }
    return type instanceof Class<?> plain ? plain : Object.class;
  }

  private static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class)
        // A wildcard without a bound has that of the parameter of the collection.
        || (type instanceof AnnotatedWildcardType wildcard
            && wildcard.getAnnotatedUpperBounds()[0].getType() == Object.class);
  }
}
