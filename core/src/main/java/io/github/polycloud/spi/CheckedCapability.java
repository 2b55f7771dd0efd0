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
  // A value refers to the interface it belongs to, and so goes with its class loader.
  private static final ClassValue<Map<Method, NonNullParameters>> PARAMETERS =
      new ClassValue<>() {
        @Override
        protected Map<Method, NonNullParameters> computeValue(Class<?> type) {
          Map<Method, NonNullParameters> parameters = new HashMap<>();
          for (Method method : type.getMethods()) {
            parameters.put(method, NonNullParameters.of(method));
          }
          return parameters;
        }
      };

  private final Object implementation;
  private final Map<Method, NonNullParameters> parameters;

  private CheckedCapability(Object implementation, Map<Method, NonNullParameters> parameters) {
    this.implementation = implementation;
    this.parameters = parameters;
  }

  /**
   * Returns a view of an implementation that checks the arguments. An interface that this module
   * cannot call is not checked.
   */
  static <T> T of(Class<T> type, T implementation) {
    if (!Modifier.isPublic(type.getModifiers())
        || !type.getModule()
            .isExported(type.getPackageName(), CheckedCapability.class.getModule())) {
      return implementation;
    }
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            new CheckedCapability(implementation, PARAMETERS.get(type))));
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
