// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import io.github.polycloud.sandbox.internal.http.ExchangeInterceptor.Epochs;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and records each request, and applies its fault before the routes are called. Bodies are
 * read without a thread, so that clients that stop sending do not keep others waiting.
 */
final class InterceptingHandler extends Handler.Wrapper {

  /** The request attribute with the routes at its arrival. */
  static final String ROUTES = "io.github.polycloud.sandbox.routes";

  private static final int LONGEST_END = 2;

  /** A delay holds a thread, and half of them are for other requests. */
  private static final int MOST_DELAYED = 256;

  private static final long LONGEST_PART_OF_A_DELAY = TimeUnit.MILLISECONDS.toNanos(100);
  private static final Set<String> STORING = Set.of("POST", "PUT", "PATCH");

  private final ExchangeInterceptor interceptor;
  private final ServerLimits limits;
  private final Supplier<Object> routes;
  private final BufferBudget budget;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Phaser delayed = new Phaser(1);
  private final Semaphore delays = new Semaphore(MOST_DELAYED);

  /**
   * Creates the handler of a server.
   *
   * @param routes the present routes, which requests that arrive now keep as {@link #ROUTES}
   */
  InterceptingHandler(
      ExchangeInterceptor interceptor, ServerLimits limits, Supplier<Object> routes) {
    this.interceptor = interceptor;
    this.limits = limits;
    this.routes = routes;
    this.budget = new BufferBudget(limits.maxBuffered());
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
  public boolean handle(Request request, Response response, Callback callback) {
    // Before the epochs are read: a request with the epochs of a state never has later routes.
    request.setAttribute(ROUTES, routes.get());
    new Exchange(request, response, callback).start();
    return true;
  }

  private boolean route(Request request, Response response, Callback callback) throws Exception {
    return super.handle(request, response, callback);
  }

  /** One request, from the first byte of its body to the response. */
  private final class Exchange implements BodyReader.Outcome {

    private final Request request;
    private final Response response;
    private final Callback callback;
    private final BufferedBody body = new BufferedBody(budget);
    private final BodyReader reader;
    private final boolean control;
    private final boolean streamed;
    private final Epochs arrival = interceptor.epochs();
    private final Instant time = Instant.now();
    private final long startedAt = System.nanoTime();

    private Exchange(Request request, Response response, Callback callback) {
      this.request = request;
      this.response = response;
      this.callback = Callback.from(callback, body::release);
      this.reader = new BodyReader(request, body, limits, this);
      this.control =
          ControlPath.contains(request.getHttpURI().getPath()) || BrowserRoot.is(request);
      this.streamed = ControlPath.isStreamed(request.getMethod(), request.getHttpURI().getPath());
    }

    private void start() {
      if (control && !ControlPath.METHODS.contains(request.getMethod())) {
        rejected(501, "the method is not supported");
      } else if (!control && STORING.contains(request.getMethod()) && HeapGuard.isFull()) {
        rejected(507, "The memory of the sandbox is used up; delete something or restart it.");
      } else if (streamed) {
        complete();
      } else {
        reader.read();
      }
    }

    @Override
    public void complete() {
      try {
        answer();
      } catch (Throwable e) {
        // Jetty handles only what is thrown before the body is awaited.
        Response.writeError(request, response, callback, e);
      }
    }

    @Override
    public void rejected(int status, String reason) {
      report(status);
      response.setStatus(status);
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
      ObjectNode error =
          control
              ? Json.object().put("error", reason)
              : Json.object().put("id", "rejected").put("message", reason);
      ByteBuffer bytes = ByteBuffer.wrap(error.toString().getBytes(StandardCharsets.UTF_8));
      response.write(true, bytes, Callback.from(this::discardRest, callback::failed));
    }

    private void discardRest() {
      reader.discardRest(
          whole -> {
            if (whole) {
              callback.succeeded();
            } else {
              callback.failed(new EofException("the request was rejected"));
            }
          });
    }

    @Override
    public void failed(Throwable failure) {
      if (failure instanceof TimeoutException) {
        rejected(408, "The request body was not received in time.");
      } else {
        Response.writeError(request, response, callback, failure);
      }
    }

    private void answer() throws Exception {
      Epochs start = interceptor.epochs();
      FaultPlan plan =
          control
              ? FaultPlan.NONE
              : interceptor.fault(request.getMethod(), request.getHttpURI().getPath());
      if (!plan.delay().isZero() && !delays.tryAcquire()) {
        rejected(503, "too many requests are delayed already");
        return;
      }
      if (isCutOff(plan.delay(), start) || isOfEarlierState()) {
        Connections.close(request);
        callback.failed(new EofException("the sandbox was closed or reset"));
        return;
      }
      FaultyResponse faulty = new FaultyResponse(request, response, plan, this::report);
      if (plan.ending() == FaultPlan.Ending.RESET_BEFORE) {
        report(RecordedExchange.NO_RESPONSE);
        Connections.reset(request);
        callback.failed(new EofException("reset on request"));
      } else if (plan.status() != null) {
        response.setStatus(plan.status());
        faulty.write(true, ByteBuffer.wrap(plan.bodyBytes()), callback);
      } else {
        Request routed = streamed ? request : new RecordedRequest(request, body);
        if (!route(routed, faulty, callback)) {
          Response.writeError(request, response, callback, 404);
        }
      }
    }

    /**
     * Whether the state was replaced since the arrival: the request must not change the new one.
     */
    private boolean isOfEarlierState() {
      return !control && interceptor.epochs().state() != arrival.state();
    }

    private void report(int status) {
      if (control) {
        return;
      }
      Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      for (HttpField field : request.getHeaders()) {
        headers.computeIfAbsent(field.getName(), name -> new ArrayList<>()).add(field.getValue());
      }
      interceptor.onExchange(
          new RecordedExchange(
              request.getMethod(),
              request.getHttpURI().getPathQuery(),
              headers,
              body.text(),
              status,
              Objects.requireNonNullElse(request.getAttribute(RecordedExchange.SIGNATURE), "")
                  .toString(),
              time,
              Duration.ofNanos(System.nanoTime() - startedAt)),
          arrival);
    }
  }

  /**
   * Waits for the delay, unless its fault is cleared, and returns whether the server was closed in
   * the meantime.
   */
  private boolean isCutOff(Duration delay, Epochs start) throws InterruptedException {
    if (delay.isZero()) {
      return false;
    }
    delayed.register();
    try {
      long end = System.nanoTime() + delay.toNanos();
      long left = delay.toNanos();
      while (left > 0 && interceptor.epochs().faults() == start.faults()) {
        if (closing.await(Math.min(left, LONGEST_PART_OF_A_DELAY), TimeUnit.NANOSECONDS)) {
          return true;
        }
        left = end - System.nanoTime();
      }
      return closing.getCount() == 0;
    } finally {
      delays.release();
      delayed.arriveAndDeregister();
    }
  }
}
