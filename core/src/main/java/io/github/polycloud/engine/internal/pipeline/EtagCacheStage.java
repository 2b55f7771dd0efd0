// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.EtagCache;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Revalidates cached resources with {@code If-None-Match}, and replaces a 304 by the cached
 * response.
 */
final class EtagCacheStage implements Stage {
  // Part of the key, or the same in all requests of an account; "" is what an empty field has.
  private static final Set<String> KEYED_OR_CONSTANT =
      Set.of("", "accept", "accept-encoding", "authorization", "cookie", "origin", "range");

  private final @Nullable EtagCache cache;
  private final CacheAccount account;

  EtagCacheStage(@Nullable EtagCache cache, CacheAccount account) {
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
   * itself, and one that sets credentials is another account.
   */
  private static boolean isCacheable(HttpRequest request) {
    return request.operation().method().equals("GET")
        && !CallPipeline.isConditional(request.headers())
        && !request.headers().contains("Authorization")
        && !request.headers().contains("Cookie");
  }

  private EtagCache.Key key(HttpRequest request) {
    return new EtagCache.Key(
        account.of(request.authenticated()),
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
        && variesByKey(response.headers())
        && firstNonBlank(response.body()) == '{';
  }

  /** Returns whether every request field that the response depends on is part of the key. */
  private static boolean variesByKey(Headers headers) {
    return !headers.contains("Vary")
        || headers.toMap().entrySet().stream()
            .filter(header -> header.getKey().equalsIgnoreCase("Vary"))
            .flatMap(header -> header.getValue().stream())
            .flatMap(value -> Stream.of(value.split(",")))
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .allMatch(KEYED_OR_CONSTANT::contains);
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
