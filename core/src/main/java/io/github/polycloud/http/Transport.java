package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.error.NetworkException.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;

/**
 * The end of the way: one request on one connection of Apache HttpClient 5, its answer read whole
 * and no further than the size limit. Nothing else in this library opens a connection.
 */
final class Transport implements Stage.Next, AutoCloseable {
  private static final byte[] EMPTY = {};
  // The timer of the deadline cuts a call off and knows why; the socket does so if it comes late.
  private static final Duration LATE = Duration.ofMillis(100);

  private final String provider;
  private final EngineSettings settings;
  private final CloseableHttpClient client;
  private final RequestConfig config;
  private volatile boolean closed;

  private Transport(String provider, EngineSettings settings, CloseableHttpClient client) {
    this.provider = provider;
    this.settings = settings;
    this.client = client;
    this.config = Connections.requestConfig(settings.timeouts(), settings.timeouts().response());
  }

  static Transport open(EngineSettings settings, String provider) {
    return new Transport(provider, settings, Connections.client(settings));
  }

  @Override
  public Answer proceed(Call call) {
    if (closed) {
      throw DeadlineStage.closed(provider, call);
    }
    Call.Course course = call.course();
    if (course.expired) {
      throw passed(call, Outcome.NOT_SENT);
    }
    RawTarget target = RawTarget.of(call.url());
    HttpUriRequestBase request = request(call, target);
    SentMark sent = new SentMark();
    HttpClientContext context = sent.context();
    course.abortWith(request::abort);
    try {
      return client.execute(target.host(), request, context, answer -> read(call, answer));
    } catch (CloudException e) {
      throw e;
    } catch (IOException | IllegalStateException e) {
      throw failure(call, e, sent.isSent());
    } finally {
      course.abortWith(null);
    }
  }

  private HttpUriRequestBase request(Call call, RawTarget target) {
    HttpUriRequestBase request = target.request(call.operation().method());
    call.headers()
        .forEach(
            (name, value) -> {
              // HttpClient sets the length itself and refuses a second one.
              if (!name.equalsIgnoreCase("Content-Length")) {
                request.addHeader(name, value);
              }
            });
    byte[] body = call.body();
    if (body != null) {
      request.setEntity(new ByteArrayEntity(body, null));
    }
    long left = call.course().deadline - settings.timing().nanos().getAsLong();
    request.setConfig(
        left < settings.timeouts().response().toNanos()
            ? Connections.requestConfig(
                settings.timeouts(), Duration.ofNanos(Math.max(left, 0)).plus(LATE))
            : config);
    return request;
  }

  private Answer read(Call call, ClassicHttpResponse response) throws IOException {
    Headers headers = new Headers();
    for (Header header : response.getHeaders()) {
      headers.add(header.getName(), header.getValue() == null ? "" : header.getValue());
    }
    HttpEntity entity = response.getEntity();
    byte[] body = entity == null ? EMPTY : read(call, entity);
    return new Answer(response.getCode(), headers, body);
  }

  private byte[] read(Call call, HttpEntity entity) throws IOException {
    long announced = entity.getContentLength();
    if (announced > settings.maxBody()) {
      throw tooLarge(call);
    }
    try (InputStream in = entity.getContent()) {
      if (announced >= 0) {
        byte[] body = in.readNBytes((int) announced);
        // One more read lets HttpClient see the end and keep the connection.
        if (in.read() >= 0 || body.length != announced) {
          throw new IOException("the body is not as long as announced");
        }
        return body;
      }
      byte[] body = in.readNBytes((int) Math.min(settings.maxBody() + 1, Integer.MAX_VALUE - 8));
      if (body.length > settings.maxBody()) {
        throw tooLarge(call);
      }
      return body;
    }
  }

  private CloudException tooLarge(Call call) {
    // Closing a stream reads the rest of it, and this one may have no end.
    call.course().abort();
    return new CloudException(
        ErrorDetails.of(
                ErrorKind.UNEXPECTED_RESPONSE,
                "the answer is larger than the limit of " + settings.maxBody() + " bytes")
            .at(provider, call.operation().toString()));
  }

  private CloudException failure(Call call, Exception e, boolean sent) {
    Outcome outcome = sent ? Outcome.UNKNOWN : Outcome.NOT_SENT;
    if (closed) {
      return DeadlineStage.closed(provider, call);
    }
    if (call.course().expired) {
      return passed(call, outcome);
    }
    if (Thread.currentThread().isInterrupted()
        || (e instanceof InterruptedIOException && e.getClass() == InterruptedIOException.class)) {
      Thread.currentThread().interrupt();
      return DeadlineStage.interrupted(provider, call);
    }
    String what = Failures.describe(e, sent, RawTarget.of(call.url()).host(), settings);
    return new NetworkException(
        ErrorDetails.of(
                ErrorKind.NETWORK, what + (sent ? "; outcome unknown" : "; it was not sent"))
            .at(provider, call.operation().toString())
            .retryable(Failures.mayPass(e))
            .causedBy(Failures.cause(e)),
        outcome);
  }

  private NetworkException passed(Call call, Outcome outcome) {
    return DeadlineStage.passed(provider, call, settings, "has passed", outcome);
  }

  @Override
  public void close() {
    closed = true;
    client.close(CloseMode.IMMEDIATE);
  }
}
