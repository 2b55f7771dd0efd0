// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.classic.ExecRuntime;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/**
 * Takes the place of HttpClient's own step of this name, which parses the URL of each request again
 * and prepares authentication, a part of the engine. What remains is the absolute URL that a proxy
 * for plain http reads, and to return a connection to the pool once the body of its response has
 * been read.
 */
final class ProtocolStep implements ExecChainHandler {

  @Override
  public ClassicHttpResponse execute(
      ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
      throws IOException, HttpException {
    ExecRuntime connection = scope.execRuntime;
    boolean completed = false;
    try {
      ClassicHttpResponse response = chain.proceed(forProxy(request, scope.route), scope);
      HttpEntity entity = response.getEntity();
      if (entity != null && entity.isStreaming()) {
        response.setEntity(new Body(entity, connection));
      }
      completed = true;
      return response;
    } finally {
      if (!completed) {
        connection.discardEndpoint();
      }
    }
  }

  private static ClassicHttpRequest forProxy(ClassicHttpRequest request, HttpRoute route) {
    return route.getProxyHost() == null || route.isTunnelled()
        ? request
        : ClassicRequestBuilder.copy(request).setAbsoluteRequestUri(true).build();
  }

  /** A body whose content is one stream, however often it is asked for. */
  private static final class Body extends HttpEntityWrapper {
    private final InputStream content;

    Body(HttpEntity entity, ExecRuntime connection) throws IOException {
      super(entity);
      this.content = new Content(entity.getContent(), connection);
    }

    @Override
    public boolean isRepeatable() {
      return false;
    }

    @Override
    public InputStream getContent() {
      return content;
    }

    @Override
    public void close() throws IOException {
      content.close();
    }
  }

  /**
   * Returns its connection to the pool at its end; if it is closed earlier, closes that as well.
   */
  private static final class Content extends FilterInputStream {
    private final ExecRuntime connection;
    private boolean ended;

    Content(InputStream in, ExecRuntime connection) {
      super(in);
      this.connection = connection;
    }

    @Override
    public int read() throws IOException {
      if (ended) {
        return -1;
      }
      int value = in.read();
      if (value < 0) {
        end();
      }
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (ended) {
        return length == 0 ? 0 : -1;
      }
      int count = in.read(bytes, offset, length);
      if (count < 0) {
        end();
      }
      return count;
    }

    @Override
    public long skip(long count) throws IOException {
      // Through read(), which notices the end.
      return count <= 0 ? 0 : readNBytes((int) Math.min(count, 8192)).length;
    }

    @Override
    public int available() throws IOException {
      return ended ? 0 : in.available();
    }

    @Override
    public void close() throws IOException {
      // A decompressor may not have read the last chunk, which is empty.
      if (!ended && connection.isEndpointAcquired()) {
        try {
          read();
        } finally {
          ended = true;
          connection.discardEndpoint();
        }
      }
    }

    private void end() throws IOException {
      ended = true;
      try {
        in.close();
        connection.releaseEndpoint();
      } finally {
        // Has no effect on a connection that was returned.
        connection.discardEndpoint();
      }
    }
  }
}
