// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.arguments;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a method that must not be null or contain null, according to the JSpecify
 * annotations of its declaration: none outside of {@code @NullMarked} code. Immutable.
 */
public final class NonNullParameters {
  private static final NonNullParameters NONE =
      new NonNullParameters(List.of(), new int[0], List.of());

  private final String[] names;
  private final int[] indexes;
  private final List<Contents> contents;

  private NonNullParameters(List<String> names, int[] indexes, List<Contents> contents) {
    this.names = names.toArray(String[]::new);
    this.indexes = indexes;
    this.contents = contents;
  }

  /**
   * A parameter that is a collection or a map.
   *
   * @param index its index
   * @param name its name
   * @param keys whether no key of the map is null; false for a collection
   * @param values whether no element of the collection, or value of the map, is null
   */
  private record Contents(int index, String name, boolean keys, boolean values) {
    void check(@Nullable Object argument) {
      if (argument instanceof Map<?, ?> map) {
        map.forEach(
            (key, value) -> {
              Elements.require(name, keys ? key : name);
              Elements.require(name, values ? value : name);
            });
      } else if (argument instanceof Iterable<?> elements) {
        Elements.requireNonNull(name, elements);
      }
    }
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
    List<Contents> contents = new ArrayList<>();
    for (int i = 0; i < parameters.length; i++) {
      String other = parameters[i].isNamePresent() ? null : otherName.apply(i);
      String name = other == null ? parameters[i].getName() : other;
      if (isNonNull(parameters[i])) {
        indexes[names.size()] = i;
        names.add(name);
      }
      contents(i, name, parameters[i]).ifPresent(contents::add);
    }
    return names.isEmpty() && contents.isEmpty()
        ? NONE
        : new NonNullParameters(names, indexes, List.copyOf(contents));
  }

  private static Optional<Contents> contents(int index, String name, Parameter parameter) {
    if (!(parameter.getAnnotatedType() instanceof AnnotatedParameterizedType generic)) {
      return Optional.empty();
    }
    AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
    boolean last = !isNullable(arguments[arguments.length - 1]);
    boolean keys = arguments.length == 2 && !isNullable(arguments[0]);
    boolean known =
        Map.class.isAssignableFrom(parameter.getType())
            || Iterable.class.isAssignableFrom(parameter.getType());
    return known && (keys || last)
        ? Optional.of(new Contents(index, name, keys, last))
        : Optional.empty();
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

  /**
   * Checks the elements of collections, and the keys and values of maps.
   *
   * @param arguments all arguments; null if the method has no parameters
   * @throws NullPointerException with the name of the first parameter that contains null, but must
   *     not
   */
  public void checkContents(@Nullable Object @Nullable [] arguments) {
    if (arguments != null) {
      for (Contents each : contents) {
        each.check(arguments[each.index()]);
      }
    }
  }

  private static boolean isNonNull(Parameter parameter) {
    return !parameter.getType().isPrimitive()
        && !isNullable(parameter.getAnnotatedType())
        && !(parameter.getParameterizedType() instanceof TypeVariable<?> variable
            && Stream.of(variable.getAnnotatedBounds()).anyMatch(NonNullParameters::isNullable));
  }

  private static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class)
        // A wildcard without a bound has that of the parameter of the collection.
        || (type instanceof AnnotatedWildcardType wildcard
            && wildcard.getAnnotatedUpperBounds()[0].getType() == Object.class);
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
