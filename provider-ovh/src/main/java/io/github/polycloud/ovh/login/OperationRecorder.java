// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.login;

import feign.RequestLine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.Unauthenticated;
import io.github.polycloud.ovh.internal.errors.AccessRuleMatcher;
import io.github.polycloud.ovh.model.auth.AccessRule;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records which operations of an API interface are called. */
final class OperationRecorder implements InvocationHandler {
  private final List<Method> recorded = new ArrayList<>();

  private OperationRecorder() {}

  /** Returns the rules for the operations that these calls invoke. */
  static <A> List<AccessRule> of(Class<A> api, Consumer<? super A> calls) {
    OperationRecorder recorded = new OperationRecorder();
    A recorder =
        api.cast(Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, recorded));
    calls.accept(recorder);
    if (recorded.recorded.isEmpty()) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST, "no operation of " + api.getSimpleName() + " was called");
    }
    return recorded.recorded.stream().flatMap(OperationRecorder::rule).toList();
  }

  /**
   * Returns the rules for all operations, sorted because reflection does not preserve their order.
   */
  static Stream<AccessRule> all(Class<?> api) {
    return Arrays.stream(api.getMethods())
        .filter(method -> method.isAnnotationPresent(RequestLine.class))
        .flatMap(OperationRecorder::rule)
        .sorted(Comparator.comparing(AccessRule::path).thenComparing(AccessRule::method));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (method.isDefault()) {
      // A private lookup, since an interface of the application need not be public.
      return MethodHandles.privateLookupIn(method.getDeclaringClass(), MethodHandles.lookup())
          .unreflectSpecial(method, method.getDeclaringClass())
          .bindTo(proxy)
          .invokeWithArguments(arguments == null ? new Object[0] : arguments);
    }
    if (method.isAnnotationPresent(RequestLine.class)) {
      recorded.add(method);
    }
    return defaultValue(method.getReturnType());
  }

  /** Null, or 0 or false for a primitive type. */
  private static @Nullable Object defaultValue(Class<?> type) {
    return type.isPrimitive() && type != void.class
        ? Array.get(Array.newInstance(type, 1), 0)
        : null;
  }

  private static Stream<AccessRule> rule(Method method) {
    String[] line = method.getAnnotation(RequestLine.class).value().split(" ", 2);
    String path = line[1].replaceFirst("\\?.*", "");
    return method.isAnnotationPresent(Unauthenticated.class) || path.startsWith("/auth/")
        ? Stream.empty()
        : Stream.of(AccessRuleMatcher.ruleFor(Operation.of(line[0], path)));
  }
}
