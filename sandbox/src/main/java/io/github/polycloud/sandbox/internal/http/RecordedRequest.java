// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Request;

/** A request whose body was recorded and can be read again by the routes. */
final class RecordedRequest extends Request.Wrapper {

  private final ByteBufferContentSource body;

  RecordedRequest(Request request, BufferedBody body) {
    super(request);
    this.body = new ByteBufferContentSource(body.buffers());
  }

  @Override
  public long getLength() {
    return body.getLength();
  }

  @Override
  public Content.Chunk read() {
    return body.read();
  }

  @Override
  public void demand(Runnable demandCallback) {
    body.demand(demandCallback);
  }

  @Override
  public boolean consumeAvailable() {
    while (true) {
      Content.Chunk chunk = body.read();
      if (chunk == null) {
        return false;
      }
      chunk.release();
      if (chunk.isLast()) {
        return true;
      }
    }
  }

  @Override
  public void fail(Throwable failure) {
    body.fail(failure);
  }
}
