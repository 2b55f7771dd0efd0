package io.github.polycloud.engine.internal.feign;

import feign.Contract;
import feign.DefaultContract;
import feign.MethodMetadata;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.PaginationStrategy;
import io.github.polycloud.http.PathSegment;
import io.github.polycloud.http.PercentEncoding;
import io.github.polycloud.http.TypedResponse;
import io.github.polycloud.http.Unauthenticated;
import io.github.polycloud.paging.Paged;
import java.lang.reflect.Method;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads API interfaces as Feign does, and closes the holes that Feign leaves: an expression it
 * would send as literal text is refused, and each value in a path or query is encoded by us, whole,
 * so that nothing in it can look encoded already or begin another segment.
 */
public final class ApiContract implements Contract {
  private static final Pattern EXPRESSION = Pattern.compile("\\{([^}]*)\\}");

  private final Contract feign = new DefaultContract();
  private final PaginationStrategy pagination;
  private final String pathSigns;
  private final Map<Class<?>, List<MethodMetadata>> interfaces = new ConcurrentHashMap<>();
  private final Map<Method, ApiMethod> methods = new ConcurrentHashMap<>();

  public ApiContract(PaginationStrategy pagination, String pathSigns) {
    this.pagination = pagination;
    this.pathSigns = pathSigns;
  }

  /** What the value of a method is made of. */
  enum Result {
    /** The body alone. */
    BODY,
    /** The body in an {@code Optional}, which is empty if there is none. */
    OPTIONAL,
    /** The body in a {@link TypedResponse}. */
    RECEIVED
  }

  /**
   * A method of an interface. Feign passes it along as the return type of the method, so that a
   * call needs to look it up only once.
   *
   * @param operation what it calls
   * @param authenticated whether credentials are added
   * @param pathValues names of the path values by index of their parameter
   * @param pageParameter index of the parameter that chooses the page; -1 when it is no paged list
   * @param pages how its list is paginated
   * @param body type of the body; void for a body that is not read
   * @param result what the body is wrapped in
   */
  record ApiMethod(
      Operation operation,
      boolean authenticated,
      Map<Integer, String> pathValues,
      int pageParameter,
      PaginationStrategy pages,
      Type body,
      Result result)
      implements ParameterizedType {
    private static final Type[] NONE = {};

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

    /** Short and at hand: Feign asks for the name of the type with each call. */
    @Override
    public String toString() {
      return operation.toString();
    }
  }

  /** {@code List<item>}: the body of a page, where the method says {@code Paged<item>}. */
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
    // Read once: each view of a client asks again.
    return interfaces.computeIfAbsent(
        type,
        unread -> {
          List<MethodMetadata> all = feign.parseAndValidateMetadata(unread);
          all.forEach(this::complete);
          return all;
        });
  }

  /** Returns what was read of a method; null for one that calls no operation itself. */
  @Nullable ApiMethod method(Method method) {
    return methods.get(method);
  }

  private void complete(MethodMetadata metadata) {
    Method method = metadata.method();
    String line = method.getAnnotation(RequestLine.class).value();
    String target = line.substring(line.indexOf(' ') + 1);
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    Set<String> inPath = expressions(method, path);
    Set<String> inQuery = query < 0 ? Set.of() : expressions(method, target.substring(query));

    Map<Integer, Param.Expander> expanders = new HashMap<>();
    Map<Integer, String> pathValues = new HashMap<>();
    for (Map.Entry<Integer, Collection<String>> entry : metadata.indexToName().entrySet()) {
      for (String name : entry.getValue()) {
        if (inPath.remove(name)) {
          pathValues.put(entry.getKey(), name);
          expanders.put(entry.getKey(), value -> PathSegment.encode(name, value, pathSigns));
        } else if (inQuery.contains(name)) {
          expanders.put(
              entry.getKey(),
              value -> PercentEncoding.encode(value.toString(), PercentEncoding.UNRESERVED));
        }
      }
    }
    if (!inPath.isEmpty()) {
      throw new IllegalStateException(
          method + " has no @Param for " + String.join(", ", inPath) + " in its path");
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
        result = Result.RECEIVED;
      } else if (generic.getRawType() == TypedResponse.class) {
        body = argument;
        result = Result.RECEIVED;
      } else if (generic.getRawType() == Optional.class) {
        body = argument;
        result = Result.OPTIONAL;
      }
    }

    Operation plain = Operation.of(line.substring(0, line.indexOf(' ')), path);
    boolean idempotent = plain.idempotent() || method.isAnnotationPresent(Idempotent.class);
    ApiMethod read =
        new ApiMethod(
            new Operation(plain.method(), path, idempotent),
            !method.isAnnotationPresent(Unauthenticated.class),
            Map.copyOf(pathValues),
            pageParameter,
            pagination.forMethod(method),
            body,
            result);
    methods.put(method, read);
    metadata.returnType(read);
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
            method + " has {" + matcher.group(1) + "} where only {name} is understood");
      }
      names.add(matcher.group(1));
    }
    return names;
  }
}
