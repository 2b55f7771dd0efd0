// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.ObservedCall;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.HttpResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Notifies the observers of a call of each attempt. Each attempt that has started ends, whatever
 * ends it: an observer may have opened a scope.
 *
 * @param fields finds the request id
 */
record AttemptListenerStage(RedactedFields fields) implements Stage {
  @Override
  public HttpResponse proceed(CallContext call, Chain next) {
    ObservedCall observed = call.observed();
    if (observed == null) {
      return next.proceed(call);
    }
    int status = 0;
    String requestId = null;
    ErrorKind errorKind = null;
    try {
      observed.startAttempt(call);
      HttpResponse response = next.proceed(call);
      status = response.status();
      if (isRead(call, observed)) {
        requestId = fields.requestId(call.request(), response).orElse(null);
      }
      return response;
    } catch (CloudException e) {
      requestId = ownRequestId(call, e);
      errorKind = e.kind();
      throw e;
    } finally {
      observed.endAttempt(call, status, requestId, errorKind);
    }
  }

  /** Whether an observer reads the request id, which is masked at some cost. */
  private static boolean isRead(CallContext call, ObservedCall observed) {
    return observed.isDetailed() || WireLogger.isNotable(call.attempt(), observed.elapsed());
  }

  /** An error of another call, such as one for a token, has the id of that one. */
  private static @Nullable String ownRequestId(CallContext call, CloudException e) {
    String sent = call.requestId();
    return sent != null && e.requestId().equals(Optional.of(sent)) ? sent : null;
  }
}
