package io.github.polycloud.http;

import io.github.polycloud.RawAnswer;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer to a raw call, read as JSON only when it is asked for. */
final class EngineRawAnswer implements RawAnswer {
  private final CallPipeline pipeline;
  private final JsonCodec codec;
  private final Operation operation;
  private final Answer answer;

  EngineRawAnswer(CallPipeline pipeline, JsonCodec codec, Operation operation, Answer answer) {
    this.pipeline = pipeline;
    this.codec = codec;
    this.operation = operation;
    this.answer = answer;
  }

  /** {@code List<element>}, equal to itself so that its reader is made once. */
  private record ListOf(Type element) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
      return new Type[] {element};
    }

    @Override
    public Type getRawType() {
      return List.class;
    }

    @Override
    public @Nullable Type getOwnerType() {
      return null;
    }
  }

  @Override
  public int status() {
    return answer.status();
  }

  @Override
  public Optional<String> header(String name) {
    return answer.headers().first(name);
  }

  @Override
  public List<String> headers(String name) {
    return answer.headers().all(name);
  }

  @Override
  public byte[] bytes() {
    return answer.body().clone();
  }

  @Override
  public String text() {
    return answer.text();
  }

  @Override
  public <T> T as(Class<T> type) {
    return find(type).orElseThrow(this::empty);
  }

  @Override
  public Object as(Type type) {
    return find(type).orElseThrow(this::empty);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> List<T> asListOf(Class<T> element) {
    return (List<T>) as(new ListOf(element));
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> Optional<T> find(Class<T> type) {
    // No cast by the class: that of a primitive knows no value.
    return (Optional<T>) find((Type) type);
  }

  @Override
  public Optional<Object> find(Type type) {
    try {
      return Optional.ofNullable(codec.decode(answer, type));
    } catch (BodyCodec.BodyException e) {
      throw pipeline.unexpected(operation, answer, e.getMessage());
    }
  }

  private RuntimeException empty() {
    return pipeline.unexpected(operation, answer, "the answer is empty where a value is due");
  }

  @Override
  public String toString() {
    return "RawAnswer[" + operation + ", " + answer.status() + "]";
  }
}
