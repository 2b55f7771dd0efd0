// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import io.github.polycloud.internal.arguments.NonNullParameters;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rejects null arguments of a capability before its implementation is called, so that every
 * provider rejects them alike: with a {@code NullPointerException} that names the parameter.
 */
final class CheckedCapability implements InvocationHandler {
  private final Object implementation;
  private final Map<Method, NonNullParameters> parameters;

  private CheckedCapability(Object implementation, Map<Method, NonNullParameters> parameters) {
    this.implementation = implementation;
    this.parameters = parameters;
  }

  /**
   * Returns the parameters of the methods of a capability; empty if this module cannot call the
   * interface, and so cannot check its arguments.
   */
  static Map<Method, NonNullParameters> parameters(Class<?> type) {
    if (!Modifier.isPublic(type.getModifiers())
        || !type.getModule()
            .isExported(type.getPackageName(), CheckedCapability.class.getModule())) {
      return Map.of();
    }
    Map<Method, NonNullParameters> parameters = new HashMap<>();
    for (Method method : type.getMethods()) {
      parameters.put(method, NonNullParameters.of(method));
    }
    return parameters;
  }

  /** Returns a view of an implementation that checks the arguments. */
  static <T> T of(Class<T> type, T implementation, Map<Method, NonNullParameters> parameters) {
    return parameters.isEmpty()
        ? implementation
        : type.cast(
            Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                new CheckedCapability(implementation, parameters)));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    NonNullParameters nonNull = parameters.get(method);
    if (nonNull != null) {
      nonNull.check(arguments);
    } else if (method.getName().equals("equals")) {
      return arguments != null && proxy == arguments[0];
    }
    try {
      return method.invoke(implementation, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
