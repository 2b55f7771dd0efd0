package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.EtagCache;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * Revalidates cached resources with {@code If-None-Match}, and replaces a 304 by the cached
 * response.
 */
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
    if (cache == null || call.idleTimeout() != null || !isCacheable(request)) {
      return next.proceed(call);
    }
    EtagCache.Key key = key(request);
    EtagCache.Entry cached = cache.get(key);
    if (cached != null) {
      request.header("If-None-Match", cached.etag());
    }
    HttpResponse response = next.proceed(call);
    if (cached != null && response.status() == 304) {
      return revalidated(response, cached);
    }
    String etag = response.headers().first("ETag").orElse(null);
    if (etag != null && isSingleObject(response)) {
      cache.put(key, new EtagCache.Entry(etag, response.headers().toMap(), response.body()));
    } else if (cached != null) {
      cache.remove(key);
    }
    return response;
  }

  /**
   * Returns whether a request may use the cache. A caller that sets a precondition handles the 304
   * itself.
   */
  private static boolean isCacheable(HttpRequest request) {
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

  /**
   * Returns whether a response is one complete JSON object: anything else may be a page of a list.
   */
  private static boolean isSingleObject(HttpResponse response) {
    return response.status() == 200
        && !response.headers().contains("Content-Range")
        && firstNonBlank(response.body()) == '{';
  }

  private static int firstNonBlank(byte[] body) {
    for (byte b : body) {
      if (b > ' ') {
        return b;
      }
    }
    return -1;
  }

  /**
   * Returns the cached body with the current header fields: request id and quota belong to this
   * call.
   */
  private static HttpResponse revalidated(HttpResponse current, EtagCache.Entry cached) {
    Headers.Builder headers = current.headers().newBuilder();
    cached
        .headers()
        .forEach(
            (name, values) -> {
              if (!current.headers().contains(name)) {
                values.forEach(value -> headers.addUnchecked(name, value));
              }
            });
    return new HttpResponse(200, headers.build(), cached.body());
  }
}
