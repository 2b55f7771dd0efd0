// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import io.github.polycloud.http.Headers;
import io.github.polycloud.raw.StreamingResponse;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A response whose body is read from the connection. */
final class TransportStreamingResponse implements StreamingResponse {
  private final int status;
  private final Headers headers;
  private final CancellableInputStream body;

  TransportStreamingResponse(int status, Headers headers, CancellableInputStream body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public Optional<String> header(String name) {
    return headers.first(name);
  }

  @Override
  public List<String> headers(String name) {
    return headers.all(name);
  }

  @Override
  public InputStream body() {
    return body;
  }

  @Override
  public void close() {
    body.close();
  }

  @Override
  public String toString() {
    return "StreamingResponse[" + status + "]";
  }
}
