// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http.json;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;

/**
 * Finds classes that may be unloaded before this library: those of an application that is
 * redeployed in a container which holds the library.
 */
final class ForeignClasses {
  private static final Set<ClassLoader> OUTLIVING = outliving();

  private ForeignClasses() {}

  private static Set<ClassLoader> outliving() {
    Set<ClassLoader> loaders = Collections.newSetFromMap(new IdentityHashMap<>());
    addWithParents(ForeignClasses.class.getClassLoader(), loaders);
    addWithParents(JavaType.class.getClassLoader(), loaders);
    addWithParents(ClassLoader.getPlatformClassLoader(), loaders);
    return loaders;
  }

  private static void addWithParents(@Nullable ClassLoader innermost, Set<ClassLoader> loaders) {
    for (ClassLoader loader = innermost; loader != null; loader = loader.getParent()) {
      loaders.add(loader);
    }
  }

  /** Returns the class in a type that is unloaded first; null if none is before this library. */
  static @Nullable Class<?> in(Type type) {
    if (type instanceof Class<?> plain) {
      ClassLoader loader = plain.getClassLoader();
      return loader == null || OUTLIVING.contains(loader) ? null : plain;
    }
    if (type instanceof JavaType resolved) {
      Class<?> found = in(resolved.getRawClass());
      for (int i = 0; i < resolved.containedTypeCount(); i++) {
        found = innermost(found, in(resolved.containedType(i)));
      }
      return resolved.isArrayType() ? innermost(found, in(resolved.getContentType())) : found;
    }
    if (type instanceof ParameterizedType generic) {
      return innermost(in(generic.getRawType()), in(generic.getActualTypeArguments()));
    }
    if (type instanceof GenericArrayType array) {
      return in(array.getGenericComponentType());
    }
    return type instanceof WildcardType wildcard ? in(wildcard.getUpperBounds()) : null;
  }

  private static @Nullable Class<?> in(Type[] types) {
    Class<?> found = null;
    for (Type type : types) {
      found = innermost(found, in(type));
    }
    return found;
  }

  /** Returns the one whose class loader has access to the other, and so cannot outlive it. */
  private static @Nullable Class<?> innermost(@Nullable Class<?> one, @Nullable Class<?> other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    for (ClassLoader loader = other.getClassLoader(); loader != null; loader = loader.getParent()) {
      if (loader == one.getClassLoader()) {
        return other;
      }
    }
    return one;
  }
}
