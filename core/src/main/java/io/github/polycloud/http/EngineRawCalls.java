package io.github.polycloud.http;

import io.github.polycloud.RawAnswer;
import io.github.polycloud.RawCalls;
import io.github.polycloud.RawRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Raw calls on an pipeline. */
final class EngineRawCalls implements RawCalls {
  private final CallPipeline pipeline;
  private final JsonCodec codec;

  EngineRawCalls(CallPipeline pipeline, JsonCodec codec) {
    this.pipeline = pipeline;
    this.codec = codec;
  }

  @Override
  public RawAnswer send(RawRequest request) {
    Call call = call(request);
    return new EngineRawAnswer(pipeline, codec, call.operation(), pipeline.send(call));
  }

  @Override
  public AnswerStream open(RawRequest request) {
    return pipeline.open(call(request));
  }

  private Call call(RawRequest request) {
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
    Call call = pipeline.call(operation, target(request), body, request.authenticated());
    if (body != null && type != null) {
      call.header("Content-Type", type);
    }
    request.headers().forEach(call::header);
    return call;
  }

  private String target(RawRequest request) {
    StringBuilder target =
        new StringBuilder(
            request.readyPath(
                (name, value) -> PathSegment.encode(name, value, pipeline.pathSigns())));
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
}
