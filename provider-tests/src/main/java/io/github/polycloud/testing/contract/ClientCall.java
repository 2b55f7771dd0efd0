// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import feign.RequestLine;
import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.http.TypedResponse;
import io.github.polycloud.model.ExtensibleEnum;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.StreamingResponse;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A call that an application can make: the methods that lead from a client to it.
 *
 * @param root the client
 * @param methods the methods; all but the last return a client
 */
record ClientCall(Object root, List<Method> methods) {
  // Methods that take a class, and those that make no calls.
  private static final Set<String> EXCLUDED =
      Set.of("unwrap", "capability", "requireCapability", "api", "close", "cloud");

  private static final Set<Type> UNWRAPPED =
      Set.of(Paged.class, TypedResponse.class, Optional.class);

  /** Returns each public method that can be reached from a client, each once. */
  static List<ClientCall> reachableFrom(Class<?> type, Object root) {
    List<ClientCall> calls = new ArrayList<>();
    collect(type, root, List.of(), new HashSet<>(), calls);
    return calls;
  }

  private static void collect(
      Class<?> type, Object root, List<Method> path, Set<Class<?>> seen, List<ClientCall> calls) {
    if (!seen.add(type)) {
      return;
    }
    for (Method method : methodsOf(type)) {
      List<Method> methods = new ArrayList<>(path);
      methods.add(method);
      calls.add(new ClientCall(root, List.copyOf(methods)));
      if (isClient(method.getReturnType())) {
        collect(method.getReturnType(), root, methods, seen, calls);
      }
    }
  }

  private static List<Method> methodsOf(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
        .filter(method -> isOwn(method.getDeclaringClass()))
        .filter(method -> method.getParameterCount() > 0 || !method.getName().equals("toString"))
        .filter(method -> !EXCLUDED.contains(method.getName()))
        .sorted(Comparator.comparing(Method::toGenericString))
        .toList();
  }

  /** Whether calls can be made on values of a type of the library. */
  private static boolean isClient(Class<?> type) {
    return isOwn(type)
        && !type.isRecord()
        && !type.isEnum()
        && !ExtensibleEnum.class.isAssignableFrom(type)
        && !Throwable.class.isAssignableFrom(type)
        && type != Paged.class
        && type != StreamingResponse.class
        && type != Waiter.class;
  }

  private static boolean isOwn(Class<?> type) {
    return type.getPackageName().startsWith("io.github.polycloud");
  }

  /** Makes the call, with values for its parameters, and returns its result. */
  @Nullable Object make(SampleArguments arguments) throws Throwable {
    Object current = root;
    for (Method method : methods) {
      method.setAccessible(true);
      try {
        current = method.invoke(current, arguments.of(method));
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
      if (current == null) {
        return null;
      }
    }
    return current;
  }

  /** The type of the result. */
  Type result() {
    return methods.get(methods.size() - 1).getGenericReturnType();
  }

  /** Whether it is one request without a mapping: of an API interface, or a raw one. */
  boolean isPlain() {
    Method last = methods.get(methods.size() - 1);
    return last.isAnnotationPresent(RequestLine.class)
        || last.getDeclaringClass().getPackage() == RawRequest.class.getPackage();
  }

  /** The request line of a call of an API interface; null for other calls. */
  @Nullable String requestLine() {
    RequestLine line = methods.get(methods.size() - 1).getAnnotation(RequestLine.class);
    return line == null ? null : line.value();
  }

  /** The type that the response is decoded to; null unless it is a call of an API interface. */
  @Nullable Type decodedType() {
    Method last = methods.get(methods.size() - 1);
    if (!last.isAnnotationPresent(RequestLine.class) || last.getReturnType() == void.class) {
      return null;
    }
    Type result = last.getGenericReturnType();
    if (result instanceof ParameterizedType generic && (UNWRAPPED.contains(generic.getRawType()))) {
      Type item = generic.getActualTypeArguments()[0];
      return generic.getRawType() == Paged.class ? new ListType(item) : item;
    }
    return result;
  }

  /** {@code List<item>}. */
  private record ListType(Type item) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
      return new Type[] {item};
    }

    @Override
    public Type getRawType() {
      return List.class;
    }

    @Override
    public @Nullable Type getOwnerType() {
      return null;
    }

    @Override
    public String getTypeName() {
      return "List<" + item.getTypeName() + ">";
    }
  }

  /** The last method, with its class and the types of its parameters. */
  String signature() {
    Method last = methods.get(methods.size() - 1);
    return last.getDeclaringClass().getSimpleName()
        + "."
        + last.getName()
        + Arrays.stream(last.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", ", "(", ")"));
  }

  @Override
  public String toString() {
    return root.getClass().getPackageName() + ": " + signature();
  }
}
