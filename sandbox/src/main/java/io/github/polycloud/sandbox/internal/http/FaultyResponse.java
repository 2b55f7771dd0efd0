// SPDX-License-Identifier: Apache-2.0
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

/** Reports the status before the response is sent, and truncates it if the fault says so. */
final class FaultyResponse extends Response.Wrapper {

  private final FaultPlan plan;
  private final IntConsumer report;
  private final ByteArrayOutputStream buffered = new ByteArrayOutputStream();
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
      boolean responds = plan.ending() != FaultPlan.Ending.RESET_AFTER;
      report.accept(
          !responds ? RecordedExchange.NO_RESPONSE : getStatus() == 0 ? 200 : getStatus());
    }
    switch (plan.ending()) {
      case TRUNCATED -> hold(last, content, callback);
      case RESET_AFTER -> {
        Connections.reset(getRequest());
        callback.failed(new EofException("reset on request"));
      }
      default -> super.write(last, content, callback);
    }
  }

  /** The body length is known only at the end, so nothing is sent before the last write. */
  private void hold(boolean last, @Nullable ByteBuffer content, Callback callback) {
    if (content != null) {
      buffered.writeBytes(BufferUtil.toArray(content));
      BufferUtil.clear(content);
    }
    if (!last) {
      callback.succeeded();
      return;
    }
    byte[] full = buffered.toByteArray();
    getHeaders().put(HttpHeader.CONTENT_LENGTH, full.length);
    ByteBuffer part = ByteBuffer.wrap(full, 0, Math.min(plan.bytesSent(), full.length));
    super.write(false, part, Callback.from(callback, () -> Connections.close(getRequest())));
  }
}
