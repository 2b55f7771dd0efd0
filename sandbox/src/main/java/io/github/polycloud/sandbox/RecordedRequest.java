// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.http.Journal;
import io.github.polycloud.sandbox.internal.http.RecordedExchange;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request that the sandbox received.
 *
 * @param method the method
 * @param rawTarget path and query exactly as sent, not decoded
 * @param headers the headers by name, case-insensitive
 * @param body the body as UTF-8 text, empty if there was none
 * @param status the status of the response, or 0 if the connection was reset instead
 * @param signature for signed calls to OVH {@code valid}, or why the signature was rejected, such
 *     as {@code timestamp 300 s behind}; empty if no signature was checked
 * @param sequence 1 for the first request of the sandbox; numbers are not reused
 * @param time when the request arrived, by the system clock
 * @param duration from the arrival of the request to the first byte of the response
 * @since 0.1.0
 */
public record RecordedRequest(
    String method,
    String rawTarget,
    Map<String, List<String>> headers,
    String body,
    int status,
    String signature,
    long sequence,
    Instant time,
    Duration duration) {

  /** Copies the headers. */
  public RecordedRequest {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    headers = Collections.unmodifiableMap(copy);
  }

  static RecordedRequest of(Journal.Entry entry) {
    RecordedExchange exchange = entry.exchange();
    return new RecordedRequest(
        exchange.method(),
        exchange.target(),
        exchange.headers(),
        exchange.body(),
        exchange.status(),
        exchange.signature(),
        entry.sequence(),
        exchange.time(),
        exchange.duration());
  }

  /**
   * Returns a header.
   *
   * @param name its name, case-insensitive
   * @return its first value
   */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  /**
   * Returns the target without its query.
   *
   * @return the path as sent, not decoded
   */
  public String path() {
    int query = rawTarget.indexOf('?');
    return query < 0 ? rawTarget : rawTarget.substring(0, query);
  }

  /** Safe to log: omits headers, query and body, since any of them may contain a secret. */
  @Override
  public String toString() {
    return method + " " + path() + " -> " + status;
  }
}
