// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.paging.Paged;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The contract of an API interface: the service accepts the request of every method, each record
 * has a component for exactly the fields of its responses, and null values, missing and unknown
 * fields are tolerated.
 *
 * <p>A subclass runs one scenario that calls each method at least once. The proxy that it is given
 * fetches all pages of a list.
 *
 * @param <A> the API interface
 * @since 0.1.0
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class OperationsContract<A> {
  private final Class<A> type;
  private final Set<String> called = new LinkedHashSet<>();
  private final Map<Type, List<HttpResponse>> responses = new LinkedHashMap<>();
  private ResponseShape shape;

  /** Creates the contract of an interface. */
  protected OperationsContract(Class<A> type) {
    this.type = type;
  }

  /** The interface under test. */
  protected final Class<A> contractType() {
    return type;
  }

  /** Creates a client of the interface that encodes and decodes with this codec. */
  protected abstract A connect(BodyCodec codec) throws Exception;

  /** The codec of the provider. */
  protected abstract BodyCodec codec();

  /** The JSON name of a record component without an annotation. */
  protected abstract String wireName(String component);

  /** Calls each method of the interface at least once. */
  protected abstract void runScenario(A api);

  /** Records whose fields differ between responses; not every component must occur. */
  protected Set<Class<?>> partial() {
    return Set.of();
  }

  /** JSON fields that a record has only in some responses. */
  protected Map<Class<?>, Set<String>> optionalFields() {
    return Map.of();
  }

  /** Methods that cannot be called in a test, by signature, with the reason; normally none. */
  protected Map<String, String> excludedMethods() {
    return Map.of();
  }

  @BeforeAll
  void run() throws Exception {
    shape = new ResponseShape(this::wireName);
    A client = connect(new RecordingCodec());
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, args) -> call(client, method, args));
    runScenario(type.cast(proxy));
  }

  @Test
  void serviceAcceptsEveryMethod() {
    assertThat(called)
        .containsAll(
            Arrays.stream(type.getMethods())
                .map(OperationsContract::signature)
                .filter(method -> !excludedMethods().containsKey(method))
                .toList());
  }

  @Test
  void recordsMatchTheFieldsOfResponses() {
    Map<Class<?>, Set<String>> seen = new LinkedHashMap<>();
    responses.forEach(
        (type, all) -> all.forEach(response -> shape.collectFields(response.text(), type, seen)));
    seen.forEach(
        (record, fields) -> {
          var actual = assertThat(fields).as("JSON fields of %s", record.getName());
          actual.isSubsetOf(shape.fieldsOf(record));
          if (!partial().contains(record)) {
            Set<String> required = new LinkedHashSet<>(shape.fieldsOf(record));
            required.removeAll(optionalFields().getOrDefault(record, Set.of()));
            actual.containsAll(required);
          }
        });
  }

  @Test
  void everyFieldIsDecoded() throws Exception {
    for (Type type : responses.keySet()) {
      Object full = shape.full(type);
      assertThat(codec().decode(response(codec().encode(full, type)), type))
          .as("%s with each field set", type)
          .isEqualTo(full);
    }
  }

  @Test
  void toleratesNullsAndUnknownFields() throws Exception {
    for (Type type : responses.keySet()) {
      byte[] sparse = shape.sparse(codec().encode(shape.full(type), type), type);
      Object read = codec().decode(response(sparse), type);
      if (read == null) {
        throw new AssertionError(type + " with nulls and unknown fields is null");
      }
      shape.assertNullable(read, type);
    }
  }

  @Test
  void toleratesMissingFields() {
    for (Type type : responses.keySet()) {
      if (type instanceof Class<?> record && ResponseShape.isObject(record)) {
        assertThatCode(() -> String.valueOf(codec().decode(response("{}".getBytes()), type)))
            .as("an empty %s", type)
            .doesNotThrowAnyException();
      }
    }
  }

  private @Nullable Object call(A client, Method method, Object @Nullable [] args)
      throws Throwable {
    try {
      Object result = method.invoke(client, args);
      if (method.getDeclaringClass() != Object.class) {
        if (result instanceof Paged<?> paged) {
          List<?> items = paged.toList();
          result = Paged.ofSinglePage(() -> List.copyOf(items));
        }
        called.add(signature(method));
      }
      return result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static String signature(Method method) {
    return method.getName()
        + Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList();
  }

  private static HttpResponse response(byte[] body) {
    return new HttpResponse(200, Headers.of("Content-Type", "application/json"), body);
  }

  /** Records every response by the type it was decoded to. */
  private final class RecordingCodec implements BodyCodec {
    @Override
    public byte[] encode(Object value, Type valueType) {
      return codec().encode(value, valueType);
    }

    @Override
    public String contentType(Object value) {
      return codec().contentType(value);
    }

    @Override
    public @Nullable Object decode(HttpResponse response, Type type) throws BodyException {
      if (response.body().length > 0) {
        responses.computeIfAbsent(key(type), any -> new ArrayList<>()).add(response);
      }
      return codec().decode(response, type);
    }

    // Feign's and our own generic types are not equal to each other.
    private Type key(Type type) {
      if (type instanceof ParameterizedType) {
        return responses.keySet().stream()
            .filter(known -> known.getTypeName().equals(type.getTypeName()))
            .findFirst()
            .orElse(type);
      }
      return type;
    }
  }
}
