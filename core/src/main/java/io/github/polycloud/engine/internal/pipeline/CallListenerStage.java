package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the listeners of a call when it ended, and passes warnings on. */
final class CallListenerStage implements Stage {
  private static final Logger LOG = LoggerFactory.getLogger("io.github.polycloud");

  private final String provider;
  private final ErrorDecoder errorDecoder;
  private final List<CallListener> listeners;
  private final TimeSource timeSource;

  CallListenerStage(
      String provider,
      ErrorDecoder errorDecoder,
      List<CallListener> listeners,
      TimeSource timeSource) {
    this.provider = provider;
    this.errorDecoder = errorDecoder;
    this.listeners = listeners;
    this.timeSource = timeSource;
  }

  @Override
  public HttpResponse proceed(CallContext call, Chain next) {
    long start = timeSource.nanoTime().getAsLong();
    HttpResponse response = null;
    try {
      response = next.proceed(call);
      return response;
    } finally {
      Duration time = Duration.ofNanos(timeSource.nanoTime().getAsLong() - start);
      int status = response == null ? 0 : response.status();
      long remaining = response == null ? -1 : call.rateLimitRemaining();
      CallListener.CallEnd ended =
          new CallListener.CallEnd(
              provider, call.operation().toString(), call.attempt(), status, time, remaining);
      tell(listeners, listener -> listener.onCallEnd(ended));
      if (response != null) {
        for (String warning : errorDecoder.warnings(response.headers())) {
          tell(
              listeners,
              listener -> listener.onWarning(provider, call.operation().toString(), warning));
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
