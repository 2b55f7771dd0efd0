// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.arguments;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays that contain null where their type does not allow it. */
final class NullElements {
  private NullElements() {}

  /** Returns such arguments for a parameter; none if it is no array. */
  static List<?> of(Executable executable, int index) {
    AnnotatedType annotated = executable.getAnnotatedParameterTypes()[index];
    Class<?> type = executable.getParameterTypes()[index];
    if (annotated instanceof AnnotatedArrayType array) {
      return type.getComponentType().isPrimitive()
              || isNullable(array.getAnnotatedGenericComponentType())
          ? List.of()
          : List.of(Array.newInstance(type.getComponentType(), 1));
    }
    return List.of();
  }

  private static boolean isNullable(AnnotatedElement type) {
    return type.isAnnotationPresent(Nullable.class);
  }
}
