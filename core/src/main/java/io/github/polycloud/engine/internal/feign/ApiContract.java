// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.feign;

import feign.Contract;
import feign.Feign;
import feign.MethodMetadata;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.engine.internal.SensitiveArguments;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.PaginationStrategy;
import io.github.polycloud.http.PathSegment;
import io.github.polycloud.http.PercentEncoding;
import io.github.polycloud.http.Safe;
import io.github.polycloud.http.TypedResponse;
import io.github.polycloud.http.Unauthenticated;
import io.github.polycloud.internal.arguments.FramingHeaders;
import io.github.polycloud.internal.arguments.NonNullParameters;
import io.github.polycloud.internal.query.QueryValue;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.redaction.Sensitive;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Parses API interfaces with the default contract of Feign and makes its result safe: an expression
 * that Feign would send literally is rejected, and each path or query value is percent-encoded
 * completely, so that no value can start another segment or parameter or pass as already encoded.
 */
public final class ApiContract implements Contract {
  private static final Pattern EXPRESSION = Pattern.compile("\\{([^}]*)\\}");

  private final Contract feign = new DefaultContract().get();
  private final PaginationStrategy pagination;
  private final String unescapedPathCharacters;
  private final Map<Class<?>, List<MethodMetadata>> interfaces = new ConcurrentHashMap<>();
  private final Map<Method, ApiMethod> methods = new ConcurrentHashMap<>();

  public ApiContract(PaginationStrategy pagination, String unescapedPathCharacters) {
    this.pagination = pagination;
    this.unescapedPathCharacters = unescapedPathCharacters;
  }

  /** The default contract of Feign, whose class has another name in each line of versions. */
  private static final class DefaultContract extends Feign.Builder {
    Contract get() {
      return contract;
    }
  }

  /** What a method returns. */
  enum Result {
    /** The decoded body. */
    BODY,
    /** The decoded body in an {@code Optional}, which is empty if there is no body. */
    OPTIONAL,
    /** The decoded body in a {@link TypedResponse}. */
    RESPONSE
  }

  /**
   * Metadata of a method. It is passed through Feign as the return type of the method, so that a
   * call needs no lookup.
   *
   * @param operation the operation it calls
   * @param authenticated whether credentials are added
   * @param pathValues names of the path values by parameter index
   * @param nonNull the parameters that must not be null
   * @param bodyParameter index of the parameter that is the body; -1 for none
   * @param sensitive indexes of the parameters that are sensitive as a whole
   * @param pageParameter index of the page parameter; -1 unless it returns a paginated list
   * @param pagination how its list is paginated
   * @param body type of the body; void for a body that is not decoded
   * @param result what it returns
   * @param bodyType type of the parameter that is the body; null for none
   * @param template renders its requests; null if only Feign can
   */
  record ApiMethod(
      Operation operation,
      boolean authenticated,
      Map<Integer, String> pathValues,
      NonNullParameters nonNull,
      int bodyParameter,
      List<Integer> sensitive,
      int pageParameter,
      PaginationStrategy pagination,
      Type body,
      Result result,
      @Nullable Type bodyType,
      @Nullable PathTemplate template)
      implements ParameterizedType {
    private static final Type[] NONE = {};

    /** Returns whether a call may send sensitive values. */
    boolean sendsSensitive() {
      return bodyParameter >= 0 || !sensitive.isEmpty();
    }

    /** Returns those among the arguments of a call. */
    SensitiveArguments sensitiveArguments(@Nullable Object[] args) {
      return SensitiveArguments.of(
          sensitive.stream().<@Nullable Object>map(index -> args[index]).toList(),
          bodyParameter < 0 ? null : args[bodyParameter]);
    }

    boolean withoutBody() {
      return body == void.class || body == Void.class;
    }

    @Override
    public Type getRawType() {
      return Object.class;
    }

    @Override
    public Type[] getActualTypeArguments() {
      return NONE;
    }

    @Override
    public @Nullable Type getOwnerType() {
      return null;
    }

    /** Cheap, because Feign calls it for each request. */
    @Override
    public String toString() {
      return operation.toString();
    }
  }

  /** {@code List<item>}: the type of a page for a method that returns {@code Paged<item>}. */
  private record ListOf(Type item) implements ParameterizedType {
    @Override
    public Type getRawType() {
      return List.class;
    }

    @Override
    public Type[] getActualTypeArguments() {
      return new Type[] {item};
    }

    @Override
    public @Nullable Type getOwnerType() {
      return null;
    }
  }

  @Override
  public List<MethodMetadata> parseAndValidateMetadata(Class<?> type) {
    // Cached: Feign parses the interface again for each client.
    return interfaces.computeIfAbsent(
        type,
        key -> {
          List<MethodMetadata> all = feign.parseAndValidateMetadata(key);
          all.forEach(this::parse);
          return all;
        });
  }

  /** Returns the metadata of a method; null for a default method. */
  @Nullable ApiMethod method(Method method) {
    return methods.get(method);
  }

  private void parse(MethodMetadata metadata) {
    Method method = metadata.method();
    String line = method.getAnnotation(RequestLine.class).value();
    String target = line.substring(line.indexOf(' ') + 1);
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    Set<String> pathNames = expressions(method, path);
    Set<String> queryNames = query < 0 ? Set.of() : expressions(method, target.substring(query));

    Map<Integer, Param.Expander> expanders = new HashMap<>();
    Map<Integer, String> pathValues = new HashMap<>();
    for (Map.Entry<Integer, Collection<String>> entry : metadata.indexToName().entrySet()) {
      for (String name : entry.getValue()) {
        if (pathNames.remove(name)) {
          pathValues.put(entry.getKey(), name);
          expanders.put(
              entry.getKey(), value -> PathSegment.encode(name, value, unescapedPathCharacters));
        } else if (queryNames.contains(name)) {
          expanders.put(
              entry.getKey(),
              value -> PercentEncoding.encode(QueryValue.text(value), PercentEncoding.UNRESERVED));
        }
      }
    }
    if (!pathNames.isEmpty()) {
      throw new IllegalStateException(
          method + " has no @Param for " + String.join(", ", pathNames) + " in its path");
    }
    for (String name : metadata.template().headers().keySet()) {
      if (FramingHeaders.contains(name)) {
        throw new IllegalStateException(method + " sets " + name + "; the engine sets it");
      }
    }
    metadata.indexToExpander(expanders);
    metadata.template().decodeSlash(false);

    int pageParameter = -1;
    Type body = metadata.returnType();
    Result result = Result.BODY;
    if (body instanceof ParameterizedType generic) {
      Type argument = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Paged.class) {
        pageParameter = pageParameter(metadata);
        body = new ListOf(argument);
        result = Result.RESPONSE;
      } else if (generic.getRawType() == TypedResponse.class) {
        body = argument;
        result = Result.RESPONSE;
      } else if (generic.getRawType() == Optional.class) {
        body = argument;
        result = Result.OPTIONAL;
      }
    }

    ApiMethod parsed =
        new ApiMethod(
            operation(method, line.substring(0, line.indexOf(' ')), path),
            !method.isAnnotationPresent(Unauthenticated.class),
            Map.copyOf(pathValues),
            NonNullParameters.of(method, index -> name(metadata, index)),
            metadata.bodyIndex() == null ? -1 : metadata.bodyIndex(),
            sensitive(method),
            pageParameter,
            pagination.forMethod(method),
            body,
            result,
            metadata.bodyType(),
            query < 0
                ? PathTemplate.of(
                    metadata, path, EXPRESSION.matcher(path), pathValues, unescapedPathCharacters)
                : null);
    methods.put(method, parsed);
    metadata.returnType(parsed);
  }

  private static List<Integer> sensitive(Method method) {
    Parameter[] parameters = method.getParameters();
    return IntStream.range(0, parameters.length)
        .filter(i -> parameters[i].isAnnotationPresent(Sensitive.class))
        .boxed()
        .toList();
  }

  private static Operation operation(Method method, String httpMethod, String path) {
    if (method.isAnnotationPresent(Safe.class)) {
      return Operation.safe(httpMethod, path);
    }
    Operation byMethod = Operation.of(httpMethod, path);
    return method.isAnnotationPresent(Idempotent.class)
        ? new Operation(httpMethod, path, true)
        : byMethod;
  }

  private static @Nullable String name(MethodMetadata metadata, int index) {
    Collection<String> names = metadata.indexToName().getOrDefault(index, List.of());
    return names.isEmpty() ? null : names.iterator().next();
  }

  private int pageParameter(MethodMetadata metadata) {
    if (pagination.pageParameterName().isEmpty()) {
      throw new IllegalStateException(
          metadata.method() + " returns Paged; pass a PaginationStrategy to HttpEngine.api");
    }
    return metadata.indexToName().entrySet().stream()
        .filter(entry -> entry.getValue().contains(pagination.pageParameterName()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    metadata.method()
                        + " needs a @Param(\""
                        + pagination.pageParameterName()
                        + "\")"));
  }

  private static Set<String> expressions(Method method, String text) {
    Set<String> names = new HashSet<>();
    Matcher matcher = EXPRESSION.matcher(text);
    while (matcher.find()) {
      if (!matcher.group(1).matches("\\w+")) {
        throw new IllegalStateException(
            method + " has {" + matcher.group(1) + "}; only {name} is supported");
      }
      names.add(matcher.group(1));
    }
    return names;
  }
}
