// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParser;
import org.apache.hc.core5.http.io.HttpMessageParser;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Parses status line and header fields, and detects truncation: HttpClient accepts a closed
 * connection as the end of the header section, so that a truncated response would pass for a
 * complete one without a body. Limits the size of all header fields together.
 */
final class StrictResponseParser implements HttpMessageParser<ClassicHttpResponse> {
  // A thousand times the usual size. The limits on lines and fields alone allow 32 MB.
  private static final int MAX_HEADER_SECTION = 512 << 10;

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
    return parser.parse(buffer, new HeaderSectionInputStream(in, buffer.length() > 0));
  }

  /** A stream that must not end after the first byte of a response, nor be endless. */
  private static final class HeaderSectionInputStream extends FilterInputStream {
    private boolean started;
    private int size;

    HeaderSectionInputStream(InputStream in, boolean started) {
      super(in);
      this.started = started;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      checked(read < 0 ? read : 1);
      return read;
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
      size += read;
      if (size > MAX_HEADER_SECTION) {
        throw new MessageConstraintException("the header section is too long");
      }
      return read;
    }
  }
}
