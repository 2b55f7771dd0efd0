// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;

/**
 * Sets the total deadline of a call and aborts the call when it expires, or when the engine is
 * closed.
 */
public final class DeadlineStage implements Stage, AutoCloseable {
  private final ClientSettings settings;
  private final DeadlineMonitor monitor = new DeadlineMonitor();

  public DeadlineStage(ClientSettings settings) {
    this.settings = settings;
  }

  @Override
  public HttpResponse proceed(CallContext call, Chain next) {
    long now = settings.timeSource().nanoTime().getAsLong();
    long total = settings.timeouts().call().toNanos() - call.reservationNanos();
    boolean capped = false;
    HttpRequest.Context parent = call.parent();
    if (parent != null) {
      long remaining = parent.deadlineNanos() - now;
      capped = remaining < total;
      total = Math.min(total, remaining);
    }
    if (total <= 0) {
      throw call.error(call.errors().deadlineExceeded("has passed", Outcome.NOT_SENT));
    }
    call.deadlineNanos(now + total, capped);
    if (!monitor.watch(call, total)) {
      throw call.error(call.errors().connectionClosed(Outcome.NOT_SENT));
    }
    try {
      return next.proceed(call);
    } finally {
      call.finish();
      monitor.release(call);
    }
  }

  /** Cancels all calls and rejects further ones. */
  @Override
  public void close() {
    monitor.close();
  }
}
