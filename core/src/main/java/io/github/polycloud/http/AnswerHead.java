package io.github.polycloud.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParser;
import org.apache.hc.core5.http.io.HttpMessageParser;
import org.apache.hc.core5.http.io.HttpMessageParserFactory;
import org.apache.hc.core5.http.io.SessionInputBuffer;

/**
 * Reads status line and header fields. HttpClient takes a connection that is closed among them for
 * their end, so that an answer cut there would pass for a whole one without a body; here it is a
 * failure.
 */
final class AnswerHead implements HttpMessageParser<ClassicHttpResponse> {
  private final HttpMessageParser<ClassicHttpResponse> parser;

  private AnswerHead(Http1Config config) {
    this.parser = new DefaultHttpResponseParser(config);
  }

  static HttpMessageParserFactory<ClassicHttpResponse> parsers(Http1Config config) {
    // A connection without settings of its own asks with null.
    return own -> new AnswerHead(own == null ? config : own);
  }

  @Override
  public ClassicHttpResponse parse(SessionInputBuffer buffer, InputStream in)
      throws IOException, HttpException {
    return parser.parse(buffer, new Begun(in, buffer.length() > 0));
  }

  /** Bytes that may end before the first of an answer, but not after it. */
  private static final class Begun extends FilterInputStream {
    private boolean begun;

    Begun(InputStream in, boolean begun) {
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
