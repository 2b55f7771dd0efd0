package io.github.polycloud.http;

import io.github.polycloud.RawAnswer;
import io.github.polycloud.RawCalls;
import io.github.polycloud.RawRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Raw calls on an engine. */
final class EngineRawCalls implements RawCalls {
  private final CallEngine engine;
  private final JsonCodec codec;

  EngineRawCalls(CallEngine engine, JsonCodec codec) {
    this.engine = engine;
    this.codec = codec;
  }

  @Override
  public RawAnswer send(RawRequest request) {
    Operation plain = Operation.of(request.method(), request.path().split("\\?", 2)[0]);
    Operation operation =
        new Operation(plain.method(), plain.template(), plain.idempotent() || request.idempotent());
    byte[] body = null;
    String type = request.contentType().orElse(null);
    if (request.text().isPresent()) {
      body = request.text().get().getBytes(StandardCharsets.UTF_8);
    } else if (request.body().isPresent()) {
      body = codec.encode(request.body().get(), Object.class);
      type = codec.contentType(request.body().get());
    }
    Call call = engine.call(operation, target(request), body, request.authenticated());
    if (body != null && type != null) {
      call.header("Content-Type", type);
    }
    request.headers().forEach(call::header);
    return new Received(operation, engine.send(call));
  }

  private static String target(RawRequest request) {
    StringBuilder target = new StringBuilder(request.path());
    char separator = request.path().indexOf('?') < 0 ? '?' : '&';
    for (Map.Entry<String, String> parameter : request.query()) {
      target
          .append(separator)
          .append(PercentEncoding.encode(parameter.getKey(), PercentEncoding.UNRESERVED))
          .append('=')
          .append(PercentEncoding.encode(parameter.getValue(), PercentEncoding.UNRESERVED));
      separator = '&';
    }
    return target.toString();
  }

  private final class Received implements RawAnswer {
    private final Operation operation;
    private final Answer answer;

    Received(Operation operation, Answer answer) {
      this.operation = operation;
      this.answer = answer;
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
    public <T> Optional<T> as(Class<T> type) {
      try {
        return Optional.ofNullable(type.cast(codec.decode(answer, type)));
      } catch (BodyCodec.BodyException e) {
        throw engine.unexpected(operation, answer, e.getMessage());
      }
    }

    @Override
    public String toString() {
      return "RawAnswer[" + operation + ", " + answer.status() + "]";
    }
  }
}
