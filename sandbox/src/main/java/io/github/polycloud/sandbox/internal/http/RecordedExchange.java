// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A request and the status of its response.
 *
 * @param method the method
 * @param target path and query as sent
 * @param headers the headers of the request, by name in any case
 * @param body the body as UTF-8 text
 * @param status the status, or {@link #NO_RESPONSE}
 * @param signature {@link #VALID}, the reason why the signature was rejected, or empty if none was
 *     checked
 * @param time when the head of the request had arrived
 * @param duration from then to the first byte of the response
 */
public record RecordedExchange(
    String method,
    String target,
    Map<String, List<String>> headers,
    String body,
    int status,
    String signature,
    Instant time,
    Duration duration) {

  /** The status of a connection that was reset. */
  public static final int NO_RESPONSE = 0;

  /** The value of {@code signature} for a valid one. */
  public static final String VALID = "valid";

  /** The request attribute in which an API leaves the value of {@code signature}. */
  public static final String SIGNATURE = "io.github.polycloud.sandbox.signature";

  /** The path as sent, without the query. */
  public String path() {
    int query = target.indexOf('?');
    return query < 0 ? target : target.substring(0, query);
  }

  /** The number of characters that it keeps in memory. */
  long length() {
    long length = target.length() + body.length();
    for (Map.Entry<String, List<String>> header : headers.entrySet()) {
      length += header.getKey().length();
      for (String value : header.getValue()) {
        length += value.length();
      }
    }
    return length;
  }
}
