// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import io.github.polycloud.config.NetworkInterceptor;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.RequestBody;
import io.github.polycloud.raw.StreamingResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Passes each exchange to the interceptor of the application, which may send it. */
public final class InterceptedTransport implements Stage.Chain {
  private final Stage.Chain transport;
  private final NetworkInterceptor interceptor;
  private final String connection;
  private final boolean presigned;

  private InterceptedTransport(
      Stage.Chain transport, NetworkInterceptor interceptor, String connection, boolean presigned) {
    this.transport = transport;
    this.interceptor = interceptor;
    this.connection = connection;
    this.presigned = presigned;
  }

  /**
   * Returns the transport for an interceptor; the same transport if there is none.
   *
   * @param presigned whether the URLs are credentials
   */
  public static Stage.Chain of(
      Stage.Chain transport,
      @Nullable NetworkInterceptor interceptor,
      String connection,
      boolean presigned) {
    return interceptor == null
        ? transport
        : new InterceptedTransport(transport, interceptor, connection, presigned);
  }

  @Override
  public HttpResponse proceed(CallContext call) {
    InterceptedExchange exchange = new InterceptedExchange(call);
    try {
      NetworkInterceptor.Response response = interceptor.intercept(exchange);
      Headers.Builder fields = Headers.builder();
      response
          .headers()
          .forEach((name, values) -> values.forEach(value -> fields.addUnchecked(name, value)));
      Headers headers = fields.build();
      boolean successful = response.status() < 300;
      if (call.idleTimeout() != null && successful) {
        call.stream(exchange.stream(response, headers));
        return new HttpResponse(response.status(), headers, new byte[0]);
      }
      exchange.close();
      if (response.status() >= 500) {
        call.mayBeProcessed();
      }
      try (InputStream body = response.body()) {
        return new HttpResponse(response.status(), headers, body.readAllBytes());
      }
    } catch (IOException e) {
      exchange.close();
      call.mayBeProcessed();
      throw call.error(
          ErrorDetails.of(
                  ErrorKind.NETWORK,
                  "the network interceptor failed with "
                      + e.getClass().getName()
                      + "; outcome unknown")
              .withCause(e)
              .withOutcome(call.outcome(true)));
    } catch (RuntimeException | Error e) {
      exchange.close();
      throw e;
    }
  }

  private final class InterceptedExchange implements NetworkInterceptor.Exchange {
    private final CallContext call;
    private @Nullable StreamingResponse opened;

    InterceptedExchange(CallContext call) {
      this.call = call;
    }

    @Override
    public String connection() {
      return connection;
    }

    @Override
    public String operation() {
      return call.operation().toString();
    }

    @Override
    public String method() {
      return call.operation().method();
    }

    @Override
    public String url() {
      return call.request().url();
    }

    @Override
    public boolean isPresigned() {
      return presigned;
    }

    @Override
    public Map<String, List<String>> headers() {
      return call.request().headers().toMap();
    }

    @Override
    public long bodyLength() {
      RequestBody upload = call.upload();
      byte[] body = call.request().body();
      return upload != null ? upload.length() : body == null ? 0 : body.length;
    }

    @Override
    public InputStream openBody() throws IOException {
      RequestBody upload = call.upload();
      byte[] body = call.request().body();
      return upload != null
          ? upload.open()
          : body == null ? InputStream.nullInputStream() : new ByteArrayInputStream(body);
    }

    @Override
    public boolean isStreamed() {
      return call.idleTimeout() != null;
    }

    @Override
    public NetworkInterceptor.Response send() {
      close();
      HttpResponse response = transport.proceed(call);
      boolean streamed = call.idleTimeout() != null && response.isSuccessful();
      opened = streamed ? call.stream() : null;
      return new NetworkInterceptor.Response(
          response.status(),
          response.headers().toMap(),
          opened == null ? new ByteArrayInputStream(response.body()) : opened.body());
    }

    /** Returns the response to stream; closing it closes the connection first, if it was sent. */
    StreamingResponse stream(NetworkInterceptor.Response response, Headers headers) {
      StreamingResponse source = opened;
      return new TransportStreamingResponse(
          response.status(),
          headers,
          new CancellableInputStream(
              response.body(),
              () -> {
                if (source != null) {
                  source.close();
                }
                closeQuietly(response.body());
              },
              e -> e instanceof IOException io ? io : new IOException(e)));
    }

    private static void closeQuietly(InputStream body) {
      try {
        body.close();
      } catch (IOException e) {
        // The connection has been released before.
      }
    }

    /** Closes what was opened and is not returned. */
    void close() {
      if (opened != null) {
        opened.close();
        opened = null;
      }
    }
  }
}
