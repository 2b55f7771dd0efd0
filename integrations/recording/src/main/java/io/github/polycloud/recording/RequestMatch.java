// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

import io.github.polycloud.engine.internal.pipeline.SecretText;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares a request with a recorded one, both filtered. What was masked in the recording matches
 * anything; the numbers of replaced mail addresses and presigned URLs do not matter. The host does
 * not matter either, nor do header fields.
 */
final class RequestMatch {
  private static final Pattern REPLACED =
      Pattern.compile(Pattern.quote(SecretText.MASK) + "|(filtered-|person-)\\d+");

  private RequestMatch() {}

  static boolean matches(RecordedExchange recorded, RecordedExchange request) {
    return isSimilar(recorded, request)
        && Objects.equals(query(recorded) == null, query(request) == null)
        && matches(String.valueOf(query(recorded)), String.valueOf(query(request)))
        && bodyMatches(recorded.requestBody(), request.requestBody());
  }

  /** Returns whether connection, method and path match. */
  static boolean isSimilar(RecordedExchange recorded, RecordedExchange request) {
    return recorded.connection().equals(request.connection())
        && recorded.method().equals(request.method())
        && recorded.presigned() == request.presigned()
        && matches(path(recorded), path(request));
  }

  /** Returns where two similar requests differ, for a message; empty for others. */
  static String difference(RecordedExchange recorded, RecordedExchange request) {
    if (!isSimilar(recorded, request)) {
      return "";
    }
    return bodyMatches(recorded.requestBody(), request.requestBody())
        ? ""
        : " with another body" + where("", recorded.requestBody(), request.requestBody());
  }

  private static String where(String path, RecordedBody recorded, RecordedBody request) {
    if (recorded.value() instanceof Map<?, ?> a && request.value() instanceof Map<?, ?> b) {
      for (Object key : a.keySet()) {
        if (!b.containsKey(key) || !jsonMatches(a.get(key), b.get(key))) {
          return " (field " + key + ")";
        }
      }
      for (Object key : b.keySet()) {
        if (!a.containsKey(key)) {
          return " (field " + key + ")";
        }
      }
    }
    return path;
  }

  private static boolean bodyMatches(RecordedBody recorded, RecordedBody request) {
    if (recorded.form() != request.form() || recorded.size() != request.size()) {
      return false;
    }
    return jsonMatches(recorded.value(), request.value());
  }

  private static boolean jsonMatches(@Nullable Object recorded, @Nullable Object request) {
    if (recorded instanceof Map<?, ?> a && request instanceof Map<?, ?> b) {
      return a.keySet().equals(b.keySet())
          && a.keySet().stream().allMatch(key -> jsonMatches(a.get(key), b.get(key)));
    }
    if (recorded instanceof List<?> a && request instanceof List<?> b) {
      boolean same = a.size() == b.size();
      for (int i = 0; same && i < a.size(); i++) {
        same = jsonMatches(a.get(i), b.get(i));
      }
      return same;
    }
    return recorded instanceof String a && request instanceof String b
        ? matches(a, b)
        : Objects.equals(recorded, request);
  }

  private static boolean matches(String recorded, String request) {
    if (recorded.equals(request)) {
      return true;
    }
    Matcher replaced = REPLACED.matcher(recorded);
    StringBuilder pattern = new StringBuilder();
    int end = 0;
    while (replaced.find()) {
      pattern
          .append(Pattern.quote(recorded.substring(end, replaced.start())))
          .append(replaced.group(1) == null ? ".*" : Pattern.quote(replaced.group(1)) + "\\d+");
      end = replaced.end();
    }
    return end > 0
        && Pattern.compile(
                pattern.append(Pattern.quote(recorded.substring(end))).toString(), Pattern.DOTALL)
            .matcher(request)
            .matches();
  }

  private static String path(RecordedExchange exchange) {
    // A mask is encoded in a request that repeats it, and not in the recording.
    return URI.create(exchange.url()).getRawPath().replace("%2A", "*");
  }

  private static @Nullable String query(RecordedExchange exchange) {
    return URI.create(exchange.url()).getRawQuery();
  }
}
