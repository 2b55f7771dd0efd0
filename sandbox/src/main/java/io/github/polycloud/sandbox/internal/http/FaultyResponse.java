package io.github.polycloud.sandbox.internal.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.function.IntConsumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** An answer that reports its status before it leaves, and may not arrive whole. */
final class FaultyResponse extends Response.Wrapper {

  private final FaultPlan plan;
  private final IntConsumer report;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private boolean reported;

  FaultyResponse(Request request, Response response, FaultPlan plan, IntConsumer report) {
    super(request, response);
    this.plan = plan;
    this.report = report;
  }

  @Override
  public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
    if (!reported) {
      reported = true;
      plan.headers().forEach(header -> getHeaders().put(header.getKey(), header.getValue()));
      boolean answers = plan.ending() != FaultPlan.Ending.RESET_AFTER;
      report.accept(
          !answers ? ExchangeInterceptor.NO_ANSWER : getStatus() == 0 ? 200 : getStatus());
    }
    switch (plan.ending()) {
      case CUT -> hold(last, content, callback);
      case RESET_AFTER -> {
        Connections.reset(getRequest());
        callback.failed(new EofException("reset on request"));
      }
      default -> super.write(last, content, callback);
    }
  }

  /** Only the whole body tells its length, so nothing leaves before the last write. */
  private void hold(boolean last, @Nullable ByteBuffer content, Callback callback) {
    if (content != null) {
      held.writeBytes(BufferUtil.toArray(content));
      BufferUtil.clear(content);
    }
    if (!last) {
      callback.succeeded();
      return;
    }
    byte[] whole = held.toByteArray();
    getHeaders().put(HttpHeader.CONTENT_LENGTH, whole.length);
    ByteBuffer part = ByteBuffer.wrap(whole, 0, Math.min(plan.bytesSent(), whole.length));
    super.write(false, part, Callback.from(callback, () -> Connections.close(getRequest())));
  }
}
