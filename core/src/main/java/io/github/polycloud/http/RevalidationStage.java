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
  public Answer proceed(Call call, Next next) {
    if (cache == null || !isRead(call)) {
      return next.proceed(call);
    }
    EtagCache.Key key = key(call);
    EtagCache.Kept known = cache.get(key);
    if (known != null) {
      call.header("If-None-Match", known.etag());
    }
    Answer answer = next.proceed(call);
    if (known != null && answer.status() == 304) {
      return known(answer, known.answer());
    }
    String etag = answer.headers().first("ETag").orElse(null);
    if (etag != null && isSingle(answer)) {
      cache.put(key, new EtagCache.Kept(etag, answer));
    } else if (known != null) {
      cache.remove(key);
    }
    return answer;
  }

  /** A caller that sets a condition of its own wants to see what comes of it. */
  private static boolean isRead(Call call) {
    return call.operation().method().equals("GET")
        && call.course().idle == null
        && !call.conditional();
  }

  private EtagCache.Key key(Call call) {
    return new EtagCache.Key(
        account,
        call.url(),
        call.headers().first("Accept").orElse(""),
        call.headers().first("Range").orElse(""));
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
  private static Answer known(Answer now, Answer then) {
    Headers headers = new Headers();
    headers.addAll(now.headers());
    then.headers()
        .forEach(
            (name, value) -> {
              if (!now.headers().contains(name)) {
                headers.add(name, value);
              }
            });
    return new Answer(200, headers, then.body());
  }
}
