// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.HttpResponse;
import java.time.Duration;

/** Notifies listeners when the call ends, and of the warnings of its response. */
final class CallListenerStage implements Stage {
  private final String provider;
  private final RedactedFields fields;
  private final CallListeners listeners;
  private final TimeSource timeSource;

  CallListenerStage(
      String provider, RedactedFields fields, CallListeners listeners, TimeSource timeSource) {
    this.provider = provider;
    this.fields = fields;
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
      long quota = response == null ? -1 : call.rateLimitRemaining();
      CallListener.CallEnd event =
          new CallListener.CallEnd(
              provider, call.operation().toString(), call.attempt(), status, time, quota);
      listeners.forEach(listener -> listener.onCallEnd(event));
      if (response != null) {
        for (ErrorDecoder.Warning each : fields.warnings(call.request(), response.headers())) {
          CallListener.Warning warning =
              new CallListener.Warning(
                  provider, call.operation().toString(), each.id(), each.text());
          listeners.forEach(listener -> listener.onWarning(warning));
        }
      }
    }
  }
}
