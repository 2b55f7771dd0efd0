// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.raw;

import io.github.polycloud.engine.internal.SensitiveArguments;
import io.github.polycloud.engine.internal.pipeline.CallPipeline;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.PathSegment;
import io.github.polycloud.http.PercentEncoding;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.raw.RawClient;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.RawResponse;
import io.github.polycloud.raw.StreamingResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends raw requests through the pipeline. */
public final class EngineRawClient implements RawClient {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}/]*)}");

  private final CallPipeline pipeline;
  private final JsonCodec codec;

  public EngineRawClient(CallPipeline pipeline, JsonCodec codec) {
    this.pipeline = pipeline;
    this.codec = Objects.requireNonNull(codec, "codec");
  }

  @Override
  public RawResponse send(RawRequest request) {
    Objects.requireNonNull(request, "request");
    HttpRequest call = newRequest(request);
    return new JsonRawResponse(pipeline, codec, call, pipeline.send(call));
  }

  @Override
  public StreamingResponse stream(RawRequest request) {
    Objects.requireNonNull(request, "request");
    return pipeline.open(newRequest(request));
  }

  private HttpRequest newRequest(RawRequest request) {
    String template = pipeline.redactedPath(request.path().split("\\?", 2)[0]);
    Operation operation =
        request.isIdempotent()
            ? new Operation(request.method(), template, true)
            : Operation.of(request.method(), template);
    byte[] body = null;
    String type = request.contentType().orElse(null);
    if (request.text().isPresent()) {
      body = request.text().get().getBytes(StandardCharsets.UTF_8);
    } else if (request.body().isPresent()) {
      body = codec.encode(request.body().get(), Object.class);
      type = codec.contentType(request.body().get());
    }
    HttpRequest call =
        pipeline.newRequest(operation, target(request), body, request.isAuthenticated());
    if (body != null && type != null) {
      call.header("Content-Type", type);
    }
    request.headers().forEach(call::header);
    request.body().ifPresent(value -> call.context(SensitiveArguments.of(List.of(), value)));
    return call;
  }

  private String target(RawRequest request) {
    StringBuilder target = expandPath(request);
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

  /** Replaces the placeholders of the path with their values, one encoded segment each. */
  private StringBuilder expandPath(RawRequest request) {
    StringBuilder expanded = new StringBuilder();
    Matcher placeholders = PLACEHOLDER.matcher(request.path());
    for (Object value : request.pathValues()) {
      placeholders.find();
      String segment =
          PathSegment.encode(placeholders.group(1), value, pipeline.unescapedPathCharacters());
      placeholders.appendReplacement(expanded, Matcher.quoteReplacement(segment));
    }
    return placeholders.appendTail(expanded);
  }
}
