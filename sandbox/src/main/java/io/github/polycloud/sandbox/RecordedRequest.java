package io.github.polycloud.sandbox;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One request the sandbox received.
 *
 * @param method the method
 * @param rawTarget path and query exactly as sent, nothing decoded
 * @param headers the headers, by name without regard to case
 * @param body the body as UTF-8 text, empty when there was none
 * @param status the status answered, or 0 when the connection was reset in place of an answer
 */
public record RecordedRequest(
    String method, String rawTarget, Map<String, List<String>> headers, String body, int status) {

  /** Keeps its own copy of the headers. */
  public RecordedRequest {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    headers = Collections.unmodifiableMap(copy);
  }

  /**
   * Looks up a header.
   *
   * @param name its name in any case
   * @return its first value
   */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  /**
   * The target without its query.
   *
   * @return the path as sent, nothing decoded
   */
  public String path() {
    int query = rawTarget.indexOf('?');
    return query < 0 ? rawTarget : rawTarget.substring(0, query);
  }

  /** Safe to log: shows no header, query or body, since any of them may hold a secret. */
  @Override
  public String toString() {
    return method + " " + path() + " -> " + status;
  }
}
