package io.github.polycloud.http;

import io.github.polycloud.error.NetworkException;

/** Gives a call its total time, and aborts it when that has passed, whatever it is doing. */
final class DeadlineStage implements Stage, AutoCloseable {
  private final ClientSettings settings;
  private final DeadlineMonitor monitor = new DeadlineMonitor();

  DeadlineStage(ClientSettings settings) {
    this.settings = settings;
  }

  @Override
  public HttpResponse proceed(CallContext call, Chain next) {
    long now = settings.timing().nanoTime().getAsLong();
    long total = settings.timeouts().call().toNanos();
    boolean capped = false;
    HttpRequest.Context parent = call.parent();
    if (parent != null) {
      long left = parent.deadlineNanos() - now;
      capped = left < total;
      total = Math.min(total, left);
    }
    if (total <= 0) {
      throw call.errors()
          .deadlineExceeded(call.operation(), "has passed", NetworkException.Outcome.NOT_SENT);
    }
    call.deadlineNanos(now + total, capped);
    if (!monitor.watch(call, total)) {
      throw call.errors().connectionClosed(call.operation());
    }
    try {
      return next.proceed(call);
    } finally {
      call.finish();
      monitor.release(call);
    }
  }

  @Override
  public void close() {
    monitor.close();
  }
}
