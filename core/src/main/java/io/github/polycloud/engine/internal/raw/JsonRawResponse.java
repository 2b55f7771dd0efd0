// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.raw;

import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.RehearsedValue;
import io.github.polycloud.engine.internal.pipeline.CallPipeline;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.raw.RawResponse;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A response to a raw request, decoded from JSON on demand. */
final class JsonRawResponse implements RawResponse {
  private final CallPipeline pipeline;
  private final JsonCodec codec;
  private final HttpRequest request;
  private final HttpResponse response;

  JsonRawResponse(
      CallPipeline pipeline, JsonCodec codec, HttpRequest request, HttpResponse response) {
    this.pipeline = pipeline;
    this.codec = codec;
    this.request = request;
    this.response = response;
  }

  /** {@code List<element>}, with value equality so that its reader is cached. */
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
    return response.status();
  }

  @Override
  public Optional<String> header(String name) {
    return response.headers().first(name);
  }

  @Override
  public List<String> headers(String name) {
    return response.headers().all(name);
  }

  @Override
  public byte[] bytes() {
    return response.body().clone();
  }

  @Override
  public String text() {
    return response.text();
  }

  @Override
  public <T> T as(Class<T> type) {
    return asOptional(type).orElseThrow(this::empty);
  }

  @Override
  public Object as(Type type) {
    return asOptional(type).orElseThrow(this::empty);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> List<T> asList(Class<T> element) {
    Objects.requireNonNull(element, "element");
    return (List<T>) as(new ListOf(element));
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> Optional<T> asOptional(Class<T> type) {
    // Not type.cast(): the class of a primitive has no instances.
    return (Optional<T>) asOptional((Type) type);
  }

  @Override
  public Optional<Object> asOptional(Type type) {
    if (CallContext.isRehearsed(request)) {
      return Optional.ofNullable(RehearsedValue.of(type, request));
    }
    try {
      return Optional.ofNullable(codec.decode(response, type));
    } catch (BodyCodec.BodyException e) {
      throw pipeline.unexpected(request, response, e.getMessage());
    }
  }

  private RuntimeException empty() {
    return pipeline.unexpected(
        request,
        response,
        notModified()
            ? "304 Not Modified has no value; check notModified() first"
            : "the response body is empty but a value was expected");
  }

  @Override
  public String toString() {
    return "RawResponse[" + request.operation() + ", " + response.status() + "]";
  }
}
