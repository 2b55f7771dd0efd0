// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares a request with a recorded one, both filtered. What was masked in the recording matches
 * anything; the numbers of replaced mail addresses and presigned URLs do not matter. The host does
 * not matter either, nor do header fields.
 */
final class RequestMatch {
  private static final Pattern MASK = Pattern.compile("\\*{4}");
  private static final Pattern NUMBERED = Pattern.compile("(filtered-|person-)\\d{1,9}+");

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

  /** Compares from left to right, which takes time proportional to the texts. */
  private static boolean matches(String recorded, String request) {
    if (recorded.equals(request)) {
      return true;
    }
    String actual = NUMBERED.matcher(request).replaceAll("$1");
    String[] parts = MASK.split(NUMBERED.matcher(recorded).replaceAll("$1"), -1);
    String last = parts[parts.length - 1];
    if (parts.length == 1) {
      return last.equals(actual);
    }
    int from = parts[0].length();
    int end = actual.length() - last.length();
    if (end < from || !actual.startsWith(parts[0]) || !actual.endsWith(last)) {
      return false;
    }
    for (int i = 1; i < parts.length - 1; i++) {
      int at = actual.indexOf(parts[i], from);
      if (at < 0 || at + parts[i].length() > end) {
        return false;
      }
      from = at + parts[i].length();
    }
    return true;
  }

  private static String path(RecordedExchange exchange) {
    // A mask is encoded in a request that repeats it, and not in the recording.
    return URI.create(exchange.url()).getRawPath().replace("%2A", "*");
  }

  private static @Nullable String query(RecordedExchange exchange) {
    return URI.create(exchange.url()).getRawQuery();
  }
}
