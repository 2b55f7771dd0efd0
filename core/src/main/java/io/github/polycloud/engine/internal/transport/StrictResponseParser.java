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
 * Reads status line and header fields. HttpClient takes a connection that is closed among them for
 * their end, so that an answer cut there would pass for a whole one without a body; here it is a
 * failure.
 */
final class StrictResponseParser implements HttpMessageParser<ClassicHttpResponse> {
  private final HttpMessageParser<ClassicHttpResponse> parser;

  private @Nullable SessionInputBuffer read;
  private @Nullable InputStream unread;
  private boolean tunnel;

  StrictResponseParser(Http1Config config) {
    this.parser = new DefaultHttpResponseParser(config);
  }

  /** Told which request comes next. */
  void onRequest(ClassicHttpRequest request) {
    tunnel = "CONNECT".equals(request.getMethod());
  }

  /** Whether there are bytes that no answer has taken. */
  boolean hasUnreadBytes() throws IOException {
    return read != null && (read.length() > 0 || (unread != null && unread.available() > 0));
  }

  @Override
  public ClassicHttpResponse parse(SessionInputBuffer buffer, InputStream in)
      throws IOException, HttpException {
    read = buffer;
    // What comes through a tunnel is TLS, of which parts may come at any time.
    unread = tunnel ? null : in;
    return parser.parse(buffer, new TruncationDetectingInputStream(in, buffer.length() > 0));
  }

  /** Bytes that may end before the first of an answer, but not after it. */
  private static final class TruncationDetectingInputStream extends FilterInputStream {
    private boolean begun;

    TruncationDetectingInputStream(InputStream in, boolean begun) {
      super(in);
      this.begun = begun;
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
      if (read < 0 && begun) {
        throw new ConnectionClosedException("the header section has no end");
      }
      begun = true;
      return read;
    }
  }
}
