package io.github.polycloud.http;

import org.jspecify.annotations.Nullable;

/** Asks only whether a known resource changed, and answers with what is known when it did not. */
final class RevalidationStage implements Stage {
  private final @Nullable EtagCache cache;
  private final String account;

  RevalidationStage(@Nullable EtagCache cache, String account) {
    this.cache = cache;
    this.account = account;
  }

  @Override
  public Answer proceed(CallContext call, Next next) {
    Call request = call.request();
    if (cache == null || call.idleTimeout() != null || !isRead(request)) {
      return next.proceed(call);
    }
    EtagCache.Key key = key(request);
    EtagCache.Entry known = cache.get(key);
    if (known != null) {
      request.header("If-None-Match", known.etag());
    }
    Answer answer = next.proceed(call);
    if (known != null && answer.status() == 304) {
      return known(answer, known);
    }
    String etag = answer.headers().first("ETag").orElse(null);
    if (etag != null && isSingle(answer)) {
      cache.put(key, new EtagCache.Entry(etag, answer.headers().toMap(), answer.body()));
    } else if (known != null) {
      cache.remove(key);
    }
    return answer;
  }

  /** A caller that sets a condition of its own wants to see what comes of it. */
  private static boolean isRead(Call request) {
    return request.operation().method().equals("GET")
        && !CallPipeline.isConditional(request.headers());
  }

  private EtagCache.Key key(Call request) {
    return new EtagCache.Key(
        account,
        request.url(),
        request.headers().first("Accept").orElse(""),
        request.headers().first("Range").orElse(""));
  }

  /** Only what is one JSON object, whole: anything else may be a list. */
  private static boolean isSingle(Answer answer) {
    return answer.status() == 200
        && !answer.headers().contains("Content-Range")
        && firstSign(answer.body()) == '{';
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
  private static Answer known(Answer now, EtagCache.Entry then) {
    Headers.Builder headers = now.headers().newBuilder();
    then.headers()
        .forEach(
            (name, values) -> {
              if (!now.headers().contains(name)) {
                values.forEach(value -> headers.addUnchecked(name, value));
              }
            });
    return new Answer(200, headers.build(), then.body());
  }
}
