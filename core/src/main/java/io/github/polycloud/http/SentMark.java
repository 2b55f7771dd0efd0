package io.github.polycloud.http;

import java.io.IOException;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;

/**
 * Remembers whether a request began to be written. Up to that moment a failure has certainly not
 * reached the service; from then on nobody can know.
 */
final class SentMark {
  private static final String KEY = "polycloud.sent";

  private volatile boolean sent;

  HttpClientContext context() {
    HttpClientContext context = HttpClientContext.create();
    context.setAttribute(KEY, this);
    return context;
  }

  boolean isSent() {
    return sent;
  }

  /** Sets the mark at the last moment before bytes are written. */
  static final class Executor extends HttpRequestExecutor {
    @Override
    public ClassicHttpResponse execute(
        ClassicHttpRequest request,
        HttpClientConnection connection,
        HttpResponseInformationCallback information,
        HttpContext context)
        throws IOException, HttpException {
      // A CONNECT only asks the proxy for a way; the request itself comes after it.
      if (!"CONNECT".equals(request.getMethod())
          && context.getAttribute(KEY) instanceof SentMark mark) {
        mark.sent = true;
      }
      return super.execute(request, connection, information, context);
    }
  }
}
