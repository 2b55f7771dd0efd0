// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParser;
import org.apache.hc.core5.http.io.HttpMessageParser;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Parses status line and header fields, and detects truncation: HttpClient accepts a closed
 * connection as the end of the header section, so that a truncated response would pass for a
 * complete one without a body.
 */
final class StrictResponseParser implements HttpMessageParser<ClassicHttpResponse> {
  private final HttpMessageParser<ClassicHttpResponse> parser;

  private @Nullable SessionInputBuffer buffered;
  private @Nullable InputStream socketInput;
  private boolean tunnel;

  StrictResponseParser(Http1Config config) {
    this.parser = new DefaultHttpResponseParser(config);
  }

  /** Notifies the parser of the next request. */
  void onRequest(ClassicHttpRequest request) {
    tunnel = "CONNECT".equals(request.getMethod());
  }

  /** Returns whether there are bytes that belong to no response. */
  boolean hasUnreadBytes() throws IOException {
    return buffered != null
        && (buffered.length() > 0 || (socketInput != null && socketInput.available() > 0));
  }

  @Override
  public ClassicHttpResponse parse(SessionInputBuffer buffer, InputStream in)
      throws IOException, HttpException {
    buffered = buffer;
    // A tunnel carries TLS, whose records may arrive at any time.
    socketInput = tunnel ? null : in;
    return parser.parse(buffer, new TruncationDetectingInputStream(in, buffer.length() > 0));
  }

  /** A stream that must not end after the first byte of a response. */
  private static final class TruncationDetectingInputStream extends FilterInputStream {
    private boolean started;

    TruncationDetectingInputStream(InputStream in, boolean started) {
      super(in);
      this.started = started;
    }

    @Override
    public int read() throws IOException {
      return checked(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return checked(super.read(bytes, offset, length));
    }

    private int checked(int read) throws IOException {
      if (read < 0 && started) {
        throw new ConnectionClosedException("the connection was closed within the header section");
      }
      started = true;
      return read;
    }
  }
}
