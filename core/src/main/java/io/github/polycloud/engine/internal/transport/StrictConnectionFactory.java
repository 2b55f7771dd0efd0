// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpRequestWriter;
import org.apache.hc.core5.http.impl.io.MonitoringResponseOutOfOrderStrategy;
import org.apache.hc.core5.http.io.HttpConnectionFactory;
import org.apache.hc.core5.http.io.HttpMessageWriter;
import org.apache.hc.core5.http.io.SessionOutputBuffer;

/**
 * Creates connections that write no request while unread bytes are buffered. Such bytes are the
 * excess of an earlier response, and HttpClient would parse them as the response to the next
 * request.
 */
final class StrictConnectionFactory implements HttpConnectionFactory<ManagedHttpClientConnection> {
  // Over TLS each check for an early response takes up to a millisecond.
  private static final long EARLY_RESPONSE_CHECK_BYTES = 256 << 10;

  private final Http1Config http;

  StrictConnectionFactory(Http1Config http) {
    this.http = http;
  }

  @Override
  public ManagedHttpClientConnection createConnection(Socket socket) throws IOException {
    StrictResponseParser responseParser = new StrictResponseParser(http);
    return ManagedHttpClientConnectionFactory.builder()
        .http1Config(http)
        .requestWriterFactory(() -> new StrictRequestWriter(responseParser))
        .responseParserFactory(config -> responseParser)
        // Stops an upload early when the server has already rejected it.
        .responseOutOfOrderStrategy(
            new MonitoringResponseOutOfOrderStrategy(EARLY_RESPONSE_CHECK_BYTES))
        .build()
        .createConnection(socket);
  }

  /** Writes the head of a request unless unread bytes are buffered. */
  private static final class StrictRequestWriter implements HttpMessageWriter<ClassicHttpRequest> {
    private final HttpMessageWriter<ClassicHttpRequest> writer = new DefaultHttpRequestWriter();
    private final StrictResponseParser responseParser;

    StrictRequestWriter(StrictResponseParser responseParser) {
      this.responseParser = responseParser;
    }

    @Override
    public void write(ClassicHttpRequest request, SessionOutputBuffer buffer, OutputStream out)
        throws IOException, HttpException {
      if (responseParser.hasUnreadBytes()) {
        throw new RequestSentTracker.StaleConnectionException(
            "unexpected bytes on a pooled connection");
      }
      responseParser.onRequest(request);
      writer.write(request, buffer, out);
    }
  }
}
