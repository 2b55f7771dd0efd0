// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notifies listeners of each attempt. */
final class AttemptListenerStage implements Stage {
  private final String provider;
  private final RedactedFields fields;
  private final CallListeners listeners;
  private final TimeSource timeSource;

  AttemptListenerStage(
      String provider, RedactedFields fields, CallListeners listeners, ClientSettings settings) {
    this.provider = provider;
    this.fields = fields;
    this.listeners = listeners;
    this.timeSource = settings.timeSource();
  }

  @Override
  public HttpResponse proceed(CallContext call, Chain next) {
    if (!listeners.observeAttempts()) {
      return next.proceed(call);
    }
    long start = timeSource.nanoTime().getAsLong();
    try {
      HttpResponse response = next.proceed(call);
      String requestId = fields.requestId(call.request(), response).orElse(null);
      notifyListeners(call, start, response.status(), requestId, null);
      return response;
    } catch (CloudException e) {
      // An error of another call, such as one for a token, has the id of that one.
      boolean own = call.requestId() != null && e.requestId().equals(Optional.of(call.requestId()));
      notifyListeners(call, start, 0, own ? call.requestId() : null, e.kind());
      throw e;
    }
  }

  private void notifyListeners(
      CallContext call,
      long start,
      int status,
      @Nullable String requestId,
      @Nullable ErrorKind errorKind) {
    CallListener.Attempt event =
        new CallListener.Attempt(
            provider,
            call.operation().toString(),
            call.attempt(),
            status,
            Duration.ofNanos(timeSource.nanoTime().getAsLong() - start),
            requestId,
            errorKind);
    listeners.forEach(listener -> listener.onAttempt(event));
  }
}
