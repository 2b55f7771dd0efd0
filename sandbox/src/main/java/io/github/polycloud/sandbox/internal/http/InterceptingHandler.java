package io.github.polycloud.sandbox.internal.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** Records each request and applies its fault before the routes are called. */
final class InterceptingHandler extends Handler.Wrapper {

  private static final int LONGEST_END = 2;

  private final ExchangeInterceptor interceptor;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Phaser delayed = new Phaser(1);

  InterceptingHandler(ExchangeInterceptor interceptor) {
    this.interceptor = interceptor;
  }

  /**
   * Aborts delayed requests and waits for them, because Jetty may leave their connections open and
   * their clients waiting.
   */
  void close() {
    closing.countDown();
    try {
      delayed.awaitAdvanceInterruptibly(delayed.arrive(), LONGEST_END, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      // The server itself closes connections that are still sending.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    delayed.register();
    ByteBuffer body;
    FaultPlan plan;
    try {
      body = Content.Source.asByteBuffer(request);
      plan = interceptor.fault(request.getMethod(), request.getHttpURI().getPath());
      if (isCutOff(plan.delay())) {
        Connections.close(request);
        callback.failed(new EofException("the sandbox was closed"));
        return true;
      }
    } finally {
      delayed.arriveAndDeregister();
    }
    FaultyResponse faulty =
        new FaultyResponse(request, response, plan, status -> report(request, body, status));
    if (plan.ending() == FaultPlan.Ending.RESET_BEFORE) {
      report(request, body, ExchangeInterceptor.NO_RESPONSE);
      Connections.reset(request);
      callback.failed(new EofException("reset on request"));
      return true;
    }
    if (plan.status() != null) {
      response.setStatus(plan.status());
      faulty.write(true, ByteBuffer.wrap(plan.bodyBytes()), callback);
      return true;
    }
    return super.handle(new RecordedRequest(request, body.slice()), faulty, callback);
  }

  /** Waits for the delay and returns whether the server was closed in the meantime. */
  private boolean isCutOff(Duration delay) throws InterruptedException {
    return !delay.isZero() && closing.await(delay.toNanos(), TimeUnit.NANOSECONDS);
  }

  private void report(Request request, ByteBuffer body, int status) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (HttpField field : request.getHeaders()) {
      headers.computeIfAbsent(field.getName(), name -> new ArrayList<>()).add(field.getValue());
    }
    String text = BufferUtil.toString(body.slice(), StandardCharsets.UTF_8);
    interceptor.onExchange(
        request.getMethod(), request.getHttpURI().getPathQuery(), headers, text, status);
  }
}
