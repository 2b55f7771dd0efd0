// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.ObservedCall;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Records whether writing the request has started. Failures before that point are known not to have
 * reached the service; later failures have an unknown outcome. At the same point a request that is
 * not safe to retry checks for a stale connection, and once the header fields of a streamed
 * response have arrived, its idle timeout is applied. Another thread may abort the exchange,
 * whatever it waits for.
 */
final class RequestSentTracker {
  private static final String KEY = "polycloud.sent";

  private final HttpUriRequestBase request;
  private final CallContext call;
  private volatile boolean sent;
  private volatile boolean aborted;
  private volatile @Nullable Runnable abort;
  private @Nullable ProxyAddress proxy;
  private boolean forwarded;

  RequestSentTracker(HttpUriRequestBase request, CallContext call) {
    this.request = request;
    this.call = call;
  }

  /** Starts the wait for a connection of the pool. */
  void awaitConnection() {
    ObservedCall observed = call.observed();
    if (observed != null) {
      observed.awaitConnection();
    }
  }

  /** Ends that wait: a connection is available, which may still have to be opened. */
  void connectionAcquired() {
    ObservedCall observed = call.observed();
    if (observed != null) {
      observed.connectionAcquired();
    }
  }

  HttpClientContext context() {
    HttpClientContext context = HttpClientContext.create();
    context.setAttribute(KEY, this);
    return context;
  }

  static Optional<RequestSentTracker> of(HttpContext context) {
    return context.getAttribute(KEY) instanceof RequestSentTracker tracker
        ? Optional.of(tracker)
        : Optional.empty();
  }

  /** Aborts the exchange; called by any thread. */
  void abort() {
    aborted = true;
    Runnable action = abort;
    if (action != null) {
      action.run();
    }
    request.abort();
  }

  boolean isAborted() {
    return aborted;
  }

  /** Sets what else to do when the exchange is aborted; null for nothing. */
  void onAbort(@Nullable Runnable action) {
    abort = action;
    if (action != null && aborted) {
      action.run();
    }
  }

  /** Sets the proxy, which forwards plain http and opens a tunnel for https. */
  void proxy(ProxyAddress address, String scheme) {
    proxy = address;
    forwarded = scheme.equals("http");
  }

  boolean isSent() {
    return sent;
  }

  /**
   * Returns the response if it is from the service. Before the request was sent, only a proxy can
   * have responded.
   */
  ClassicHttpResponse requireFromService(ClassicHttpResponse response)
      throws ProxyRejectedException {
    if (!sent) {
      throw new ProxyRejectedException(response.getCode(), proxy);
    }
    return response;
  }

  /**
   * A stale pooled connection: the peer has closed it or sent unexpected bytes. No request was
   * written to it.
   */
  static final class StaleConnectionException extends IOException {
    private static final long serialVersionUID = 1L;

    StaleConnectionException(String message) {
      super(message);
    }
  }

  /** A proxy that does not open a tunnel to the service, or does not forward a request. */
  static final class ProxyRejectedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;

    ProxyRejectedException(int status, @Nullable ProxyAddress proxy) {
      super(
          status == HttpStatus.SC_PROXY_AUTHENTICATION_REQUIRED && proxy != null
              ? proxy.rejection()
              : "the proxy responded with status " + status);
      this.status = status;
    }

    /** Describes the failure of a request to a host. */
    String describe(String target) {
      return status == HttpStatus.SC_PROXY_AUTHENTICATION_REQUIRED
          ? String.valueOf(getMessage())
          : getMessage() + " instead of opening a tunnel to " + target;
    }

    /**
     * Returns whether a retry may succeed; not so for wrong proxy credentials or a forbidden host.
     */
    boolean isTransient() {
      return status >= 500;
    }
  }

  /**
   * Sets the flag immediately before the first byte is written, and authenticates at the proxy:
   * HttpClient's own way sends a request without credentials first.
   */
  static final class SentTrackingRequestExecutor extends HttpRequestExecutor {
    @Override
    public ClassicHttpResponse execute(
        ClassicHttpRequest request,
        HttpClientConnection connection,
        HttpResponseInformationCallback information,
        HttpContext context)
        throws IOException, HttpException {
      if (!(context.getAttribute(KEY) instanceof RequestSentTracker tracker)) {
        return super.execute(request, connection, information, context);
      }
      tracker.connectionAcquired();
      ProxyAddress proxy = tracker.proxy;
      boolean connect = Method.CONNECT.isSame(request.getMethod());
      boolean readByProxy = proxy != null && (connect || tracker.forwarded);
      if (proxy != null && readByProxy && proxy.authorization() != null) {
        request.setHeader(HttpHeaders.PROXY_AUTHORIZATION, proxy.authorization().reveal());
      }
      if (connect) {
        // It only opens the tunnel; the request itself follows.
        return super.execute(request, connection, information, context);
      }
      // The check takes about a millisecond, so retryable requests skip it.
      if (!tracker.call.operation().idempotent() && isUsed(connection) && connection.isStale()) {
        throw new StaleConnectionException("a pooled connection was closed by the peer");
      }
      if (tracker.call.cancelled() || tracker.call.expired()) {
        throw new InterruptedIOException("the call ended before its request was sent");
      }
      tracker.sent = true;
      ClassicHttpResponse response = super.execute(request, connection, information, context);
      if (readByProxy && response.getCode() == HttpStatus.SC_PROXY_AUTHENTICATION_REQUIRED) {
        // The proxy did not forward the request.
        tracker.sent = false;
      }
      Duration idle = tracker.call.idleTimeout();
      if (idle != null) {
        connection.setSocketTimeout(Timeout.of(idle));
      }
      return response;
    }

    private static boolean isUsed(HttpClientConnection connection) {
      return connection.getEndpointDetails().getRequestCount() > 0;
    }
  }
}
