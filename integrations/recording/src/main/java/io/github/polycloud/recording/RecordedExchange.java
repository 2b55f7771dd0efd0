// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

import io.github.polycloud.config.NetworkInterceptor;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * An exchange: as it was, in memory only, or as it is stored, after {@link TrafficFilter#filter}.
 *
 * @param connection the name of the connection
 * @param method the HTTP method
 * @param url the URL
 * @param presigned whether the URL is a credential; a stored one is made up
 * @param concurrent whether another exchange was in progress when it began
 * @param requestHeaders header fields of the request, for the reader
 * @param requestBody the body of the request
 * @param status the status of the response
 * @param responseHeaders header fields of the response
 * @param responseBody the body of the response
 */
record RecordedExchange(
    String connection,
    String method,
    String url,
    boolean presigned,
    boolean concurrent,
    Map<String, List<String>> requestHeaders,
    RecordedBody requestBody,
    int status,
    Map<String, List<String>> responseHeaders,
    RecordedBody responseBody) {

  /** Returns the request without a response. */
  static RecordedExchange request(NetworkInterceptor.Exchange exchange, boolean concurrent)
      throws IOException {
    // An archive that is uploaded need not be in memory.
    boolean upload = exchange.isPresigned() && exchange.bodyLength() > 0;
    RecordedBody body;
    if (upload) {
      body = RecordedBody.binary(exchange.bodyLength());
    } else {
      try (InputStream in = exchange.openBody()) {
        body = RecordedBody.of(in.readAllBytes(), exchange.headers());
      }
    }
    return new RecordedExchange(
        exchange.connection(),
        exchange.method(),
        exchange.url(),
        exchange.isPresigned(),
        concurrent,
        exchange.headers(),
        body,
        0,
        Map.of(),
        RecordedBody.NONE);
  }

  /** Returns a copy with a response. */
  RecordedExchange withResponse(
      int newStatus, Map<String, List<String>> headers, RecordedBody body) {
    return new RecordedExchange(
        connection,
        method,
        url,
        presigned,
        concurrent,
        requestHeaders,
        requestBody,
        newStatus,
        headers,
        body);
  }

  /** Names the method only: an exchange in memory contains secrets. */
  @Override
  public String toString() {
    return "RecordedExchange[" + method + "]";
  }

  /** Returns whether it changes nothing, so that its order among others does not matter. */
  boolean isRead() {
    return method.equals("GET") || method.equals("HEAD");
  }

  /** Returns the request in one line. */
  String requestLine() {
    return connection + ": " + method + " " + url;
  }
}
