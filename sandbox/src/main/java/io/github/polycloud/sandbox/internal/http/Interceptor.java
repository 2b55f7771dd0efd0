package io.github.polycloud.sandbox.internal.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** Stands before all routes: records the request, applies its fault, then lets it through. */
final class Interceptor extends Handler.Wrapper {

  private final Tap tap;
  private final CountDownLatch closing = new CountDownLatch(1);

  Interceptor(Tap tap) {
    this.tap = tap;
  }

  /** Wakes requests that sit out a delay, so that none of them holds up the end. */
  void close() {
    closing.countDown();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    ByteBuffer body = Content.Source.asByteBuffer(request);
    String method = request.getMethod();
    FaultPlan plan = tap.fault(method, request.getHttpURI().getPath());
    FaultyResponse answer =
        new FaultyResponse(request, response, plan, status -> report(request, body, status));
    await(plan.delay());
    if (plan.ending() == FaultPlan.Ending.RESET_BEFORE) {
      report(request, body, Tap.NO_ANSWER);
      Connections.reset(request);
      callback.failed(new EofException("reset on request"));
      return true;
    }
    if (plan.status() != null) {
      response.setStatus(plan.status());
      answer.write(true, ByteBuffer.wrap(plan.bodyBytes()), callback);
      return true;
    }
    return super.handle(new RecordedRequest(request, body.slice()), answer, callback);
  }

  private void await(Duration delay) throws InterruptedException {
    if (!delay.isZero()) {
      boolean unused = closing.await(delay.toNanos(), TimeUnit.NANOSECONDS);
    }
  }

  private void report(Request request, ByteBuffer body, int status) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (HttpField field : request.getHeaders()) {
      headers.computeIfAbsent(field.getName(), name -> new ArrayList<>()).add(field.getValue());
    }
    String text = BufferUtil.toString(body.slice(), StandardCharsets.UTF_8);
    tap.answered(request.getMethod(), request.getHttpURI().getPathQuery(), headers, text, status);
  }
}
