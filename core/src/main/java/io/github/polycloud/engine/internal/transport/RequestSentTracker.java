package io.github.polycloud.engine.internal.transport;

import java.io.IOException;
import java.time.Duration;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Goes with a request along its connection. It remembers whether the request began to be written:
 * up to that moment a failure has certainly not reached the service; from then on nobody can know.
 * A call that could not be repeated looks once more, at that moment, whether its connection lives.
 * When the header fields have come, it gives a body that is read as it comes its own idle limit.
 */
final class RequestSentTracker {
  private static final String KEY = "polycloud.sent";

  private final @Nullable Duration idle;
  private final boolean repeatable;
  private volatile boolean sent;

  RequestSentTracker(@Nullable Duration idle, boolean repeatable) {
    this.idle = idle;
    this.repeatable = repeatable;
  }

  HttpClientContext context() {
    HttpClientContext context = HttpClientContext.create();
    context.setAttribute(KEY, this);
    return context;
  }

  boolean isSent() {
    return sent;
  }

  /**
   * Gives the answer back, if it is one to the request: before that was sent, only a proxy can have
   * answered, and what it says is not the word of the service.
   */
  ClassicHttpResponse requireFromService(ClassicHttpResponse answer) throws ProxyRefusedException {
    if (!sent) {
      throw new ProxyRefusedException(answer.getCode());
    }
    return answer;
  }

  /**
   * A connection that was kept and is of no more use: the other side has closed it, or has sent
   * what nobody asked for. Nothing was written to it.
   */
  static final class StaleConnectionException extends IOException {
    private static final long serialVersionUID = 1L;

    StaleConnectionException(String message) {
      super(message);
    }
  }

  /** A proxy that does not make a way to the service. */
  static final class ProxyRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;

    ProxyRefusedException(int status) {
      super("the proxy answered with status " + status);
      this.status = status;
    }

    /** Whether it may make one later: not so for a wrong login or a forbidden host. */
    boolean mayPass() {
      return status >= 500;
    }
  }

  /** Sets the mark at the last moment before bytes are written. */
  static final class SentTrackingRequestExecutor extends HttpRequestExecutor {
    @Override
    public ClassicHttpResponse execute(
        ClassicHttpRequest request,
        HttpClientConnection connection,
        HttpResponseInformationCallback information,
        HttpContext context)
        throws IOException, HttpException {
      // A CONNECT only asks the proxy for a way; the request itself comes after it.
      if ("CONNECT".equals(request.getMethod())
          || !(context.getAttribute(KEY) instanceof RequestSentTracker tracker)) {
        return super.execute(request, connection, information, context);
      }
      // The look takes a millisecond, so calls that can be repeated go without.
      if (!tracker.repeatable && isUsed(connection) && connection.isStale()) {
        throw new StaleConnectionException(
            "a connection that was kept has been closed by the other side");
      }
      tracker.sent = true;
      ClassicHttpResponse response = super.execute(request, connection, information, context);
      if (tracker.idle != null) {
        connection.setSocketTimeout(Timeout.of(tracker.idle));
      }
      return response;
    }

    private static boolean isUsed(HttpClientConnection connection) {
      return connection.getEndpointDetails().getRequestCount() > 0;
    }
  }
}
