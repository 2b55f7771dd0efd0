// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.engine.internal.transport.RequestSentTracker.StaleConnectionException;
import io.github.polycloud.engine.internal.transport.RequestTarget.Origin;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.RequestBody;
import io.github.polycloud.internal.concurrent.DetachedTasks;
import io.github.polycloud.internal.concurrent.OpenResources;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Iterator;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.PoolStats;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests with Apache HttpClient 5, one per connection at a time; the end of the pipeline.
 * The response body is read completely, up to the size limit, unless the call streams it. Of an
 * error response only the beginning is read: its status decides what happens next, and a service
 * that fails may send anything.
 */
public final class Transport implements Stage.Chain, AutoCloseable {
  private static final byte[] EMPTY = {};
  // The largest array, including one byte beyond the limit.
  private static final int LARGEST_BODY = Integer.MAX_VALUE - 16;
  // The deadline monitor aborts a call first and knows why; the socket timeout is the fallback.
  private static final Duration DEADLINE_SLACK = Duration.ofMillis(100);

  private final ClientSettings settings;
  private final OpenResources sockets = new OpenResources();
  private final PoolingHttpClientConnectionManager pool;
  private final CloseableHttpClient client;
  private final RequestConfig config;
  private final int maxBody;
  private final int maxErrorBody;
  private final DetachedTasks uploadSources;
  private volatile boolean closed;
  private volatile @Nullable Origin lastOrigin;

  private Transport(ClientSettings settings, HostLookup lookup) {
    this.settings = settings;
    this.pool = HttpClientFactory.pool(settings, lookup, sockets);
    this.client = HttpClientFactory.client(settings, pool);
    this.config =
        HttpClientFactory.requestConfig(settings.timeouts(), settings.timeouts().response());
    this.uploadSources = new DetachedTasks(settings.contextCarrier()::wrap);
    this.maxBody = (int) Math.min(settings.maxResponseSize(), LARGEST_BODY);
    this.maxErrorBody = (int) Math.min(settings.maxErrorResponseSize(), maxBody);
  }

  /** Creates a transport. No connection is opened before the first request. */
  public static Transport open(ClientSettings settings) {
    return open(settings, HostLookup.system(settings.contextCarrier()));
  }

  static Transport open(ClientSettings settings, HostLookup lookup) {
    return new Transport(settings, lookup);
  }

  @Override
  public HttpResponse proceed(CallContext call) {
    while (true) {
      try {
        return exchange(call);
      } catch (StaleConnectionException e) {
        // The stale connection has left the pool and nothing was written: retry on another one.
        continue;
      }
    }
  }

  private HttpResponse exchange(CallContext call) throws StaleConnectionException {
    if (closed || call.cancelled()) {
      throw connectionClosed(call, false);
    }
    if (call.expired()) {
      throw deadlineExceeded(call, false);
    }
    RequestTarget target = RequestTarget.of(call.request().url(), lastOrigin);
    lastOrigin = target.origin();
    HttpUriRequestBase request = request(call, target);
    RequestSentTracker sent = new RequestSentTracker(request, call);
    HttpClientContext context = sent.context();
    call.onAbort(sent::abort);
    sent.awaitConnection();
    try {
      return call.idleTimeout() == null
          ? client.execute(
              target.host(),
              request,
              context,
              response -> read(call, sent.requireFromService(response)))
          : open(
              call,
              request,
              sent.requireFromService(client.executeOpen(target.host(), request, context)));
    } catch (CloudException | StaleConnectionException e) {
      throw e;
    } catch (IOException | IllegalStateException e) {
      // HttpClient before 5.6.3 leaks the connection of a response with an unknown encoding.
      request.abort();
      throw failure(call, e, sent.isSent());
    } finally {
      sent.connectionAcquired();
      call.onAbort(null);
    }
  }

  /** Returns the current use of the connection pool. */
  public PoolStats pool() {
    return pool.getTotalStats();
  }

  private HttpUriRequestBase request(CallContext call, RequestTarget target) {
    HttpUriRequestBase request = target.request(call.operation().method());
    call.request()
        .headers()
        .forEach(
            (name, value) -> {
              // HttpClient sets the length and rejects a second one.
              if (!name.equalsIgnoreCase("Content-Length")) {
                request.addHeader(name, value);
              }
            });
    byte[] body = call.request().body();
    RequestBody upload = call.upload();
    if (upload != null) {
      request.setEntity(
          new StreamingUpload(upload, call.uploadProgress(), uploadSources)
              .entity(call, settings.timeSource().nanoTime()));
    } else if (body != null) {
      request.setEntity(new ByteArrayEntity(body, null));
    }
    long left = left(call);
    RequestConfig timed =
        left < settings.timeouts().response().toNanos()
            ? HttpClientFactory.requestConfig(
                settings.timeouts(), Duration.ofNanos(Math.max(left, 0)).plus(DEADLINE_SLACK))
            : config;
    boolean uncompressed = call.idleTimeout() != null || upload != null;
    request.setConfig(uncompressed ? HttpClientFactory.uncompressed(timed) : timed);
    return request;
  }

  /** Returns a successful response with its body open; an error response is read. */
  private HttpResponse open(
      CallContext call, HttpUriRequestBase request, ClassicHttpResponse response)
      throws IOException {
    boolean handedOver = false;
    try {
      if (isError(response)) {
        return read(call, response);
      }
      HttpEntity entity = response.getEntity();
      InputStream in = entity == null ? InputStream.nullInputStream() : entity.getContent();
      Headers headers = headers(response);
      call.onAbort(null);
      // Checked once nothing can be aborted any more: from here on the deadline does not apply.
      if (call.expired()) {
        throw deadlineExceeded(call, true);
      }
      if (call.cancelled()) {
        throw connectionClosed(call, true);
      }
      String url = call.request().url();
      call.stream(
          new TransportStreamingResponse(
              response.getCode(),
              headers,
              new CancellableInputStream(in, request::abort, e -> broken(url, e), () -> closed)));
      handedOver = true;
      return new HttpResponse(response.getCode(), headers, EMPTY);
    } finally {
      if (!handedOver) {
        // Has no effect on a connection that was returned to the pool.
        request.abort();
      }
    }
  }

  private IOException broken(String url, Exception e) {
    if (closed) {
      return new IOException("the connection to the cloud has been closed");
    }
    HttpHost host = RequestTarget.of(url).host();
    return new IOException(
        e instanceof SocketTimeoutException
            ? TransportErrors.hostAndPort(host) + " sent no data within the idle timeout"
            : TransportErrors.describe(e, true, host, settings));
  }

  private HttpResponse read(CallContext call, ClassicHttpResponse response) throws IOException {
    HttpEntity entity = response.getEntity();
    byte[] body =
        entity == null
            ? EMPTY
            : isError(response) ? readBeginning(call, response, entity) : read(call, entity);
    if (response.getCode() >= 500 || response.getCode() == HttpStatus.SC_REQUEST_TIMEOUT) {
      call.mayBeProcessed();
    }
    return new HttpResponse(response.getCode(), headers(response), body);
  }

  private static boolean isError(ClassicHttpResponse response) {
    return response.getCode() < 200 || response.getCode() > 299;
  }

  /** Reads an error body up to its limit, and closes the connection of one that is longer. */
  private byte[] readBeginning(CallContext call, ClassicHttpResponse response, HttpEntity entity)
      throws IOException {
    long contentLength = entity.getContentLength();
    if (contentLength >= 0 && contentLength <= maxErrorBody) {
      return read(call, entity);
    }
    InputStream in = entity.getContent();
    byte[] body = in.readNBytes(maxErrorBody);
    if (body.length == maxErrorBody && (contentLength > 0 || in.read() >= 0)) {
      // Before anything closes the stream: that would read the rest, which may be endless.
      call.abort();
      response.setEntity(null);
    }
    closeQuietly(in);
    return body;
  }

  private static void closeQuietly(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      // The body has been read; its connection may be closed already.
    }
  }

  private static Headers headers(ClassicHttpResponse response) {
    Headers.Builder headers = Headers.builder();
    for (Iterator<Header> fields = response.headerIterator(); fields.hasNext(); ) {
      Header field = fields.next();
      headers.addUnchecked(field.getName(), field.getValue() == null ? "" : field.getValue());
    }
    return headers.build();
  }

  private byte[] read(CallContext call, HttpEntity entity) throws IOException {
    long contentLength = entity.getContentLength();
    if (contentLength > maxBody) {
      throw tooLarge(call);
    }
    InputStream in = entity.getContent();
    try {
      byte[] body = read(call, in, contentLength);
      in.close();
      return body;
    } catch (IOException e) {
      // Closing the stream would read the rest, for which the service may take its time.
      call.abort();
      throw e;
    }
  }

  private byte[] read(CallContext call, InputStream in, long contentLength) throws IOException {
    if (contentLength >= 0) {
      byte[] body = in.readNBytes((int) contentLength);
      // One more read lets HttpClient reach the end and reuse the connection.
      if (in.read() >= 0 || body.length != contentLength) {
        throw new IOException("the body length differs from Content-Length");
      }
      return body;
    }
    byte[] body = in.readNBytes(maxBody + 1);
    if (body.length > maxBody) {
      throw tooLarge(call);
    }
    return body;
  }

  private CloudException tooLarge(CallContext call) {
    // Closing the stream would read the rest, which may be endless.
    call.abort();
    return call.error(
        ErrorDetails.of(
            ErrorKind.UNEXPECTED_RESPONSE,
            "the response is larger than the limit of " + maxBody + " bytes"));
  }

  private CloudException failure(CallContext call, Exception e, boolean sent) {
    if (sent) {
      call.mayBeProcessed();
    }
    if (closed || call.cancelled()) {
      return connectionClosed(call, sent);
    }
    // The timeout of a socket, which ends later than the call, may be noticed before a busy timer.
    if (call.expired() || (e instanceof SocketTimeoutException && left(call) <= 0)) {
      return deadlineExceeded(call, sent);
    }
    if (Thread.currentThread().isInterrupted()
        || (e instanceof InterruptedIOException && e.getClass() == InterruptedIOException.class)) {
      Thread.currentThread().interrupt();
      return call.error(call.errors().interrupted(call.outcome(sent)));
    }
    if (e instanceof UploadSource.UploadSourceException) {
      return call.error(
          ErrorDetails.of(ErrorKind.INVALID_REQUEST, e.getMessage() + "; the upload was aborted")
              .withCause(e.getCause()));
    }
    Outcome outcome = call.outcome(sent);
    String what =
        TransportErrors.describe(e, sent, RequestTarget.of(call.request().url()).host(), settings);
    return call.error(
        ErrorDetails.of(
                ErrorKind.NETWORK,
                what + (outcome == Outcome.UNKNOWN ? "; outcome unknown" : "; it was not sent"))
            .withRetryable(TransportErrors.isTransient(e))
            .withCause(TransportErrors.cause(e))
            .withOutcome(outcome));
  }

  /** Returns the nanoseconds to the deadline of a call; negative after it. */
  private long left(CallContext call) {
    return call.deadlineNanos() - settings.timeSource().nanoTime().getAsLong();
  }

  private static CloudException deadlineExceeded(CallContext call, boolean sent) {
    return call.error(call.errors().deadlineExceeded("has passed", call.outcome(sent)));
  }

  private static CloudException connectionClosed(CallContext call, boolean sent) {
    return call.error(call.errors().connectionClosed(call.outcome(sent)));
  }

  @Override
  public void close() {
    closed = true;
    client.close(CloseMode.IMMEDIATE);
    sockets.close();
  }
}
