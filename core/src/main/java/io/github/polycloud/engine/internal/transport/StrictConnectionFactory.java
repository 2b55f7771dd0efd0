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
 * Makes connections on which no request is written while bytes wait that nobody has asked for. They
 * are what an earlier answer had beyond its length, and HttpClient would take them for the answer
 * to the next request.
 */
final class StrictConnectionFactory implements HttpConnectionFactory<ManagedHttpClientConnection> {
  // Over TLS each look for an early answer takes up to a millisecond.
  private static final long EARLY_RESPONSE_CHECK_BYTES = 256 << 10;

  private final Http1Config http;

  StrictConnectionFactory(Http1Config http) {
    this.http = http;
  }

  @Override
  public ManagedHttpClientConnection createConnection(Socket socket) throws IOException {
    StrictResponseParser answers = new StrictResponseParser(http);
    return ManagedHttpClientConnectionFactory.builder()
        .http1Config(http)
        .requestWriterFactory(() -> new StrictRequestWriter(answers))
        .responseParserFactory(own -> answers)
        // An upload is not sent to its end to somebody who has refused it already.
        .responseOutOfOrderStrategy(
            new MonitoringResponseOutOfOrderStrategy(EARLY_RESPONSE_CHECK_BYTES))
        .build()
        .createConnection(socket);
  }

  /** Writes the head of a request, if this is the moment for it. */
  private static final class StrictRequestWriter implements HttpMessageWriter<ClassicHttpRequest> {
    private final HttpMessageWriter<ClassicHttpRequest> writer = new DefaultHttpRequestWriter();
    private final StrictResponseParser answers;

    StrictRequestWriter(StrictResponseParser answers) {
      this.answers = answers;
    }

    @Override
    public void write(ClassicHttpRequest request, SessionOutputBuffer buffer, OutputStream out)
        throws IOException, HttpException {
      if (answers.hasUnreadBytes()) {
        throw new RequestSentTracker.StaleConnectionException(
            "bytes came that nobody had asked for");
      }
      answers.onRequest(request);
      writer.write(request, buffer, out);
    }
  }
}
