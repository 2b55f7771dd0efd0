package io.github.polycloud.http;

import io.github.polycloud.error.NetworkException;

/** Gives a call its total time, and aborts it when that has passed, whatever it is doing. */
final class DeadlineStage implements Stage, AutoCloseable {
  private final EngineSettings settings;
  private final DeadlineWatch watch = new DeadlineWatch();

  DeadlineStage(EngineSettings settings) {
    this.settings = settings;
  }

  @Override
  public Answer proceed(CallContext call, Next next) {
    long now = settings.timing().nanos().getAsLong();
    long total = settings.timeouts().total().toNanos();
    boolean capped = false;
    Call.Context parent = call.parent();
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
    if (!watch.watch(call, total)) {
      throw call.errors().connectionClosed(call.operation());
    }
    try {
      return next.proceed(call);
    } finally {
      call.finish();
      watch.release(call);
    }
  }

  @Override
  public void close() {
    watch.close();
  }
}
