package io.github.polycloud.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.polycloud.Paged;
import io.github.polycloud.http.Answer;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Headers;
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
 * What every method of an API interface promises: the service accepts its request, its record has a
 * component for each field of the answer and none that never comes, and neither nulls nor fields of
 * tomorrow break it.
 *
 * <p>A subclass plays one scenario, in which each method is called at least once. Lists are walked
 * to their end by the proxy it is given.
 *
 * @param <A> the API interface
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class OperationsContract<A> {
  private final Class<A> type;
  private final Set<String> called = new LinkedHashSet<>();
  private final Map<Type, List<Answer>> answers = new LinkedHashMap<>();
  private AnswerShape shape;

  /** The operations of this interface. */
  protected OperationsContract(Class<A> type) {
    this.type = type;
  }

  /** The interface under test. */
  protected final Class<A> contractType() {
    return type;
  }

  /** A client of the interface on the sandbox, whose bodies go through this codec. */
  protected abstract A connect(BodyCodec codec);

  /** The codec that the provider uses. */
  protected abstract BodyCodec codec();

  /** The name on the wire of a record component that says nothing else. */
  protected abstract String wireName(String component);

  /** Calls each method at least once. */
  protected abstract void playScenario(A api);

  /** Records that stand for more or less of a thing in different answers. */
  protected Set<Class<?>> partial() {
    return Set.of();
  }

  /** Methods that an end user cannot call anywhere, with the reason; none as a rule. */
  protected Map<String, String> leftOut() {
    return Map.of();
  }

  @BeforeAll
  void play() {
    shape = new AnswerShape(this::wireName);
    A client = connect(new RecordingCodec());
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, args) -> call(client, method, args));
    playScenario(type.cast(proxy));
  }

  @Test
  void everyMethodIsCalledAndAccepted() {
    assertThat(called)
        .containsAll(
            Arrays.stream(type.getMethods())
                .map(OperationsContract::signature)
                .filter(method -> !leftOut().containsKey(method))
                .toList());
  }

  @Test
  void everyFieldOfAnAnswerHasItsComponentAndTheOtherWayRound() {
    Map<Class<?>, Set<String>> seen = new LinkedHashMap<>();
    answers.forEach(
        (wanted, all) -> all.forEach(answer -> shape.collectFields(answer.text(), wanted, seen)));
    seen.forEach(
        (record, fields) -> {
          var onTheWire = assertThat(fields).as("fields of %s on the wire", record.getName());
          onTheWire.isSubsetOf(shape.fieldsOf(record));
          if (!partial().contains(record)) {
            onTheWire.containsAll(shape.fieldsOf(record));
          }
        });
  }

  @Test
  void anAnswerWithEachFieldSetIsReadWhole() throws Exception {
    for (Type wanted : answers.keySet()) {
      Object full = shape.full(wanted);
      assertThat(codec().decode(answer(codec().encode(full, wanted)), wanted))
          .as("%s with each field set", wanted)
          .isEqualTo(full);
    }
  }

  @Test
  void nullsAndFieldsOfTomorrowBreakNothing() throws Exception {
    for (Type wanted : answers.keySet()) {
      byte[] sparse = shape.sparse(codec().encode(shape.full(wanted), wanted), wanted);
      Object read = codec().decode(answer(sparse), wanted);
      assertThat(read).as("%s with nulls and unknown fields", wanted).isNotNull();
      shape.assertNullable(read, wanted);
    }
  }

  @Test
  void aFieldThatIsMissingBreaksNothing() {
    for (Type wanted : answers.keySet()) {
      if (wanted instanceof Class<?> record && AnswerShape.isObject(record)) {
        assertThatCode(() -> String.valueOf(codec().decode(answer("{}".getBytes()), wanted)))
            .as("an empty %s", wanted)
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
          result = Paged.whole(() -> List.copyOf(items));
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

  private static Answer answer(byte[] body) {
    return new Answer(200, Headers.of("Content-Type", "application/json"), body);
  }

  /** Keeps every answer together with the type that it was read as. */
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
    public @Nullable Object decode(Answer answer, Type wanted) throws BodyException {
      if (answer.body().length > 0) {
        answers.computeIfAbsent(key(wanted), any -> new ArrayList<>()).add(answer);
      }
      return codec().decode(answer, wanted);
    }

    // Feign's and our own generic types are not equal to each other.
    private Type key(Type wanted) {
      if (wanted instanceof ParameterizedType) {
        return answers.keySet().stream()
            .filter(known -> known.getTypeName().equals(wanted.getTypeName()))
            .findFirst()
            .orElse(wanted);
      }
      return wanted;
    }
  }
}
