package io.github.polycloud.http;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the listeners of a call when it ended, and passes warnings on. */
final class ListenerStage implements Stage {
  private static final Logger LOG = LoggerFactory.getLogger("polycloud");

  private final String provider;
  private final Dialect dialect;
  private final List<CallListener> listeners;
  private final Timing timing;

  ListenerStage(String provider, Dialect dialect, List<CallListener> listeners, Timing timing) {
    this.provider = provider;
    this.dialect = dialect;
    this.listeners = listeners;
    this.timing = timing;
  }

  @Override
  public Answer proceed(CallContext call, Next next) {
    long start = timing.nanos().getAsLong();
    Answer answer = null;
    try {
      answer = next.proceed(call);
      return answer;
    } finally {
      Duration time = Duration.ofNanos(timing.nanos().getAsLong() - start);
      int status = answer == null ? 0 : answer.status();
      long remaining = answer == null ? -1 : call.rateLimitRemaining();
      CallListener.Ended ended =
          new CallListener.Ended(
              provider, call.operation().toString(), call.attempt(), status, time, remaining);
      tell(listeners, listener -> listener.ended(ended));
      if (answer != null) {
        for (String warning : dialect.warnings(answer.headers())) {
          tell(
              listeners,
              listener -> listener.warned(provider, call.operation().toString(), warning));
        }
      }
    }
  }

  static void tell(List<CallListener> listeners, Consumer<CallListener> news) {
    for (CallListener listener : listeners) {
      try {
        news.accept(listener);
      } catch (RuntimeException e) {
        // The type only: a message may quote what it was told.
        LOG.warn("a call listener threw {}; the call goes on", e.getClass().getName());
      }
    }
  }
}
