// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.arguments;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a method that must not be null, according to the JSpecify annotations of its
 * declaration: none outside of {@code @NullMarked} code. Immutable.
 */
public final class NonNullParameters {
  private static final NonNullParameters NONE = new NonNullParameters(List.of(), new int[0]);

  private final String[] names;
  private final int[] indexes;

  private NonNullParameters(List<String> names, int[] indexes) {
    this.names = names.toArray(String[]::new);
    this.indexes = indexes;
  }

  /** Returns the parameters of a method, with the names of its declaration. */
  public static NonNullParameters of(Method method) {
    return of(method, index -> null);
  }

  /**
   * Returns the parameters of a method.
   *
   * @param otherName name of a parameter by index if the class file has no names; null for none
   */
  public static NonNullParameters of(Method method, IntFunction<@Nullable String> otherName) {
    if (!isNullMarked(method)) {
      return NONE;
    }
    Parameter[] parameters = method.getParameters();
    List<String> names = new ArrayList<>();
    int[] indexes = new int[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      if (isNonNull(parameters[i])) {
        String other = parameters[i].isNamePresent() ? null : otherName.apply(i);
        indexes[names.size()] = i;
        names.add(other == null ? parameters[i].getName() : other);
      }
    }
    return names.isEmpty() ? NONE : new NonNullParameters(names, indexes);
  }

  /**
   * Checks the arguments of a call.
   *
   * @param arguments all arguments; null if the method has no parameters
   * @throws NullPointerException with the name of the first parameter that is null, but must not be
   */
  public void check(@Nullable Object @Nullable [] arguments) {
    for (int i = 0; i < names.length; i++) {
      if (arguments == null || arguments[indexes[i]] == null) {
        throw new NullPointerException(names[i]);
      }
    }
  }

  private static boolean isNonNull(Parameter parameter) {
    return !parameter.getType().isPrimitive()
        && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)
        && !(parameter.getParameterizedType() instanceof TypeVariable<?> variable
            && Stream.of(variable.getAnnotatedBounds())
                .anyMatch(bound -> bound.isAnnotationPresent(Nullable.class)));
  }

  private static boolean isNullMarked(Method method) {
    Boolean marked = mark(method);
    for (Class<?> type = method.getDeclaringClass(); marked == null && type != null; ) {
      marked = mark(type);
      type = type.getEnclosingClass();
    }
    if (marked == null) {
      marked = mark(method.getDeclaringClass().getPackage());
    }
    if (marked == null) {
      marked = mark(method.getDeclaringClass().getModule());
    }
    return marked != null && marked;
  }

  /** Returns whether an element is marked itself; null if it has neither annotation. */
  private static @Nullable Boolean mark(AnnotatedElement element) {
    if (element.isAnnotationPresent(NullMarked.class)) {
      return true;
    }
    return element.isAnnotationPresent(NullUnmarked.class) ? false : null;
  }
}
