// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.raw.StreamingResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A fully read response where a streamed one is expected, such as a 304. */
final class BufferedStreamingResponse implements StreamingResponse {
  private final HttpResponse response;
  private final InputStream body;

  BufferedStreamingResponse(HttpResponse response) {
    this.response = response;
    this.body = new ByteArrayInputStream(response.body());
  }

  @Override
  public int status() {
    return response.status();
  }

  @Override
  public Optional<String> header(String name) {
    return response.headers().first(name);
  }

  @Override
  public List<String> headers(String name) {
    return response.headers().all(name);
  }

  @Override
  public InputStream body() {
    return body;
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  @Override
  public String toString() {
    return "StreamingResponse[" + status() + "]";
  }
}
