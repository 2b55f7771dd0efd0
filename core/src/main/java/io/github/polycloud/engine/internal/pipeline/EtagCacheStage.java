package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.EtagCache;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** Asks only whether a known resource changed, and answers with what is known when it did not. */
final class EtagCacheStage implements Stage {
  private final @Nullable EtagCache cache;
  private final String account;

  EtagCacheStage(@Nullable EtagCache cache, String account) {
    this.cache = cache;
    this.account = account;
  }

  @Override
  public HttpResponse proceed(CallContext call, Chain next) {
    HttpRequest request = call.request();
    if (cache == null || call.idleTimeout() != null || !isRead(request)) {
      return next.proceed(call);
    }
    EtagCache.Key key = key(request);
    EtagCache.Entry known = cache.get(key);
    if (known != null) {
      request.header("If-None-Match", known.etag());
    }
    HttpResponse response = next.proceed(call);
    if (known != null && response.status() == 304) {
      return known(response, known);
    }
    String etag = response.headers().first("ETag").orElse(null);
    if (etag != null && isSingle(response)) {
      cache.put(key, new EtagCache.Entry(etag, response.headers().toMap(), response.body()));
    } else if (known != null) {
      cache.remove(key);
    }
    return response;
  }

  /** A caller that sets a condition of its own wants to see what comes of it. */
  private static boolean isRead(HttpRequest request) {
    return request.operation().method().equals("GET")
        && !CallPipeline.isConditional(request.headers());
  }

  private EtagCache.Key key(HttpRequest request) {
    return new EtagCache.Key(
        account,
        request.url(),
        request.headers().first("Accept").orElse(""),
        request.headers().first("Range").orElse(""));
  }

  /** Only what is one JSON object, whole: anything else may be a list. */
  private static boolean isSingle(HttpResponse response) {
    return response.status() == 200
        && !response.headers().contains("Content-Range")
        && firstSign(response.body()) == '{';
  }

  private static int firstSign(byte[] body) {
    for (byte sign : body) {
      if (sign > ' ') {
        return sign;
      }
    }
    return -1;
  }

  /** The known body under the header fields of now: request id and rate limit are of this call. */
  private static HttpResponse known(HttpResponse now, EtagCache.Entry then) {
    Headers.Builder headers = now.headers().newBuilder();
    then.headers()
        .forEach(
            (name, values) -> {
              if (!now.headers().contains(name)) {
                values.forEach(value -> headers.addUnchecked(name, value));
              }
            });
    return new HttpResponse(200, headers.build(), then.body());
  }
}
